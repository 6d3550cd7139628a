import { HSDS_LISTS, type HsdsList } from "./feed";
import { parametersOf } from "./query";

const OFFICIAL = "https://raw.githubusercontent.com/openreferral/specification/3.2/schema";

/** The official schemas of one entity and of an entry in its list. */
const SCHEMAS: Record<HsdsList, readonly [one: string, entry: string]> = {
	services: ["compiled/service.json", "compiled/service_list.json"],
	organizations: ["compiled/organization.json", "compiled/organization_list.json"],
	taxonomies: ["taxonomy.json", "taxonomy.json"],
	taxonomy_terms: ["taxonomy_term.json", "taxonomy_term.json"],
	service_at_locations: ["compiled/service_at_location.json", "compiled/service_at_location_list.json"],
};

const TYPES: Record<string, object> = {
	page: { type: "integer", minimum: 1 },
	per_page: { type: "integer", minimum: 1, maximum: 200 },
	format: { type: "string", enum: ["json"] },
	minimal: { type: "boolean" },
	full: { type: "boolean" },
	top_only: { type: "boolean" },
	modified_after: { type: "string", format: "date-time" },
};

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ID = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
const PROBLEM = { content: { "application/problem+json": { schema: { type: "object" } } } };

const listOf = (list: HsdsList) => ({
	get: {
		operationId: `list_${list}`,
		parameters: parametersOf(list).map((name) => ({
			...{ name, in: "query", required: false },
			schema: TYPES[name] ?? { type: "string" },
		})),
		responses: {
			200: {
				description: `A page of ${list}.`,
				...json({
					allOf: [
						{ $ref: "#/components/schemas/Page" },
						{
							type: "object",
							properties: {
								contents: { type: "array", items: { $ref: `${OFFICIAL}/${SCHEMAS[list][1]}` } },
							},
							required: ["contents"],
						},
					],
				}),
			},
			400: { description: "A parameter or a value that is not known.", ...PROBLEM },
		},
	},
});

const oneOf = (list: HsdsList) => ({
	get: {
		operationId: `get_${list}`,
		parameters: [ID],
		responses: {
			200: { description: `One of ${list}.`, ...json({ $ref: `${OFFICIAL}/${SCHEMAS[list][0]}` }) },
			404: { description: "Nothing is published at this address.", ...PROBLEM },
		},
	},
});

const COUNTS = ["total_items", "total_pages", "page_number", "size"];
const STATES = ["first_page", "last_page", "empty"];

/** What we have of HSDS as an OpenAPI document; the entities are the official schemas'. */
export const hsdsOpenApi = (url: string, version: string) => ({
	openapi: "3.1.0",
	info: { title: "Pårørendevejviser, HSDS", version },
	servers: [{ url }],
	paths: Object.fromEntries([
		[
			"/",
			{
				get: {
					operationId: "root",
					responses: { 200: { description: "What this is.", ...json({ type: "object" }) } },
				},
			},
		],
		...HSDS_LISTS.flatMap((list) => [
			[`/${list}`, listOf(list)],
			[`/${list}/{id}`, oneOf(list)],
		]),
	]),
	components: {
		schemas: {
			Page: {
				type: "object",
				properties: {
					...Object.fromEntries(COUNTS.map((name) => [name, { type: "integer" }])),
					...Object.fromEntries(STATES.map((name) => [name, { type: "boolean" }])),
				},
				required: [...COUNTS, ...STATES],
			},
		},
	},
});
