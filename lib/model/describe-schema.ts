import { z } from "zod";
import type { FieldMeta, Held } from "./field-meta";
import { KINDS, type Kind } from "./kinds";

type Presence = {
	/** What its schema says of it besides its shape. */
	meta: FieldMeta;
	/** May be `null`: nothing is known. */
	nullable: boolean;
	/** May be left out. */
	optional: boolean;
};
export type ObjectField = Presence & { kind: "object"; fields: readonly (readonly [string, Field])[] };
/** `least`: so many items there must be. */
export type ListField = Presence & { kind: "list"; of: Field; least: number };
export type ChoiceField = Presence & { kind: "choice"; choices: readonly string[] };

/** What a form must know of one place in a document. */
export type Field =
	| ObjectField
	| ListField
	| ChoiceField
	| (Presence & { kind: "text" })
	| (Presence & { kind: "number" })
	| (Presence & { kind: "flag" });

const REQUIRED: Presence = { meta: {}, nullable: false, optional: false };

/** The least number of items that a list's own `.min()` asks for. */
function leastOf(schema: z.core.$ZodType): number {
	const checks = schema._zod.def.checks ?? [];
	const minima = checks.map(({ _zod: { def } }) => ("minimum" in def ? Number(def.minimum) : 0));
	return Math.max(0, ...minima);
}

/** What a schema says of itself in `.meta()`, over what the schemas in it say. */
function describeSchema(schema: z.core.$ZodType): Field {
	const field = shapeOf(schema);
	return { ...field, meta: { ...field.meta, ...z.globalRegistry.get(schema) } };
}

/**
 * Walks a schema of `content/` into the tree that forms, differences and merges share. Refinements are not
 * described: they are what checking is for.
 * @throws for a schema that no form of ours can show.
 */
function shapeOf(schema: z.core.$ZodType): Field {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case "object":
			return {
				kind: "object",
				...REQUIRED,
				fields: Object.entries(def.shape).map(([key, inner]) => [key, describeSchema(inner)] as const),
			};
		case "array":
			return { kind: "list", ...REQUIRED, of: describeSchema(def.element), least: leastOf(schema) };
		case "nullable":
			return { ...describeSchema(def.innerType), nullable: true };
		case "optional":
			return { ...describeSchema(def.innerType), optional: true };
		case "enum":
			return { kind: "choice", ...REQUIRED, choices: Object.values(def.entries).map(String) };
		case "string":
			return { kind: "text", ...REQUIRED };
		case "number":
			return { kind: "number", ...REQUIRED };
		case "boolean":
			return { kind: "flag", ...REQUIRED };
		default:
			throw new Error(`no form shows a ${def.type}`);
	}
}

/** Kinds that are edited as the text of their YAML file: registers, of which one form would be thousands of fields. */
const PLAIN = ["places", "search-words", "guide"] as const;
type PlainKind = (typeof PLAIN)[number];

/** Kinds that have a form of their own. */
export type FormKind = Exclude<Kind, PlainKind>;

/** Whether a kind is edited as YAML text and has no form. */
export const editedAsYaml = (kind: Kind): kind is PlainKind => (PLAIN as readonly Kind[]).includes(kind);

const described = new Map<FormKind, Field>();

/** The description of one kind's documents. */
export function fieldOfKind(kind: FormKind): Field {
	const field = described.get(kind) ?? describeSchema(KINDS[kind]);
	described.set(kind, field);
	return field;
}

/** Lists of texts and codes, whose items have one name in common. */
export const isPlainList = ({ of }: ListField): boolean => of.kind !== "object" && of.kind !== "list";

/** The field at a path in a kind's documents, whatever items' numbers it has; nothing where there is none. */
export function fieldAt(kind: FormKind, keys: readonly string[]): Field | undefined {
	let field: Field | undefined = fieldOfKind(kind);
	for (const key of keys) {
		while (field?.kind === "list") field = field.of;
		field = field?.kind === "object" ? field.fields.find(([own]) => own === key)?.[1] : undefined;
	}
	return field;
}

/** What the text of a field is, or that of its items. */
export const heldIn = (field: Field | undefined): Held | undefined =>
	field?.kind === "list" ? field.of.meta.holds : field?.meta.holds;
