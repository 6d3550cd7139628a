import { z } from "zod";
import { siteUrl } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { type Endpoint, endpointsOf, type Parameter } from "./endpoints";
import { ANSWERS, type AnswerName } from "./schemas/envelope";
import { openFields } from "./schemas/fields";
import type { Stamp } from "./stamp";

const schemaRef = (name: AnswerName) => ({ $ref: `#/components/schemas/${name}` });

/** A schema as JSON Schema, with our own descriptions and without the dictionary's Danish. */
function jsonSchema(schema: z.ZodType): object {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, {
		metadata: openFields,
		override: ({ jsonSchema: made }) => {
			delete made.label;
		},
	});
	return rest;
}

const schemaOfValue = ({ values, most }: Parameter) =>
	most
		? { type: "integer", minimum: 1, maximum: most }
		: { type: "string", ...(values ? { enum: values } : {}) };

function parameterJson(parameter: Parameter) {
	const { name, description, isRepeated = false, isRequired = false } = parameter;
	const value = schemaOfValue(parameter);
	return {
		name,
		in: "query",
		description,
		required: isRequired,
		...(isRepeated ? { style: "form", explode: true } : {}),
		schema: isRepeated ? { type: "array", items: value } : value,
	};
}

const SLUG = { name: "slug", in: "path", required: true, schema: { type: "string" } };
const PROBLEM = { "application/problem+json": { schema: schemaRef("Problem") } };

function contentOf({ answer, hasFiles }: Endpoint) {
	const files = {
		"text/csv": { schema: { type: "string" } },
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: { type: "string" } },
	};
	return { "application/json": { schema: schemaRef(answer) }, ...(hasFiles ? files : {}) };
}

function operationOf(endpoint: Endpoint) {
	const { path, id, summary, parameters, mayBeGone } = endpoint;
	const isOne = path.endsWith("{slug}");
	return {
		get: {
			operationId: id,
			summary,
			parameters: [...(isOne ? [SLUG] : []), ...parameters.map(parameterJson)],
			responses: {
				200: {
					description: summary,
					headers: {
						ETag: { schema: { type: "string" } },
						"Last-Modified": { schema: { type: "string" } },
						"Data-Version": { schema: { type: "string" } },
					},
					content: contentOf(endpoint),
				},
				304: { description: "Not modified." },
				400: { description: "A parameter or a value that is not known.", content: PROBLEM },
				...(isOne ? { 404: { description: "Nothing is published at this address.", content: PROBLEM } } : {}),
				...(mayBeGone
					? {
							301: { description: "It has another address for good." },
							410: {
								description: "It was public and is no longer.",
								content: { "application/problem+json": { schema: schemaRef("Gone") } },
							},
						}
					: {}),
			},
		},
	};
}

/** The OpenAPI 3.1 document of `/api/v1`: from the schemas that every answer is checked by, and today's filters. */
export function openApiDocument(catalogue: Catalogue, { version, licence }: Stamp) {
	const names = Object.keys(ANSWERS) as AnswerName[];
	return {
		openapi: "3.1.0",
		info: {
			title: "Pårørendevejviser",
			version: `1.${version}`,
			description: "Help for relatives of adults in Denmark. Texts are Danish, codes English.",
			license: { name: licence.id, identifier: licence.id },
		},
		servers: [{ url: `${siteUrl()}/api/v1` }],
		paths: Object.fromEntries(endpointsOf(catalogue).map((one) => [one.path, operationOf(one)])),
		components: { schemas: Object.fromEntries(names.map((name) => [name, jsonSchema(ANSWERS[name])])) },
	};
}
