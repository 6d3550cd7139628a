import type { z } from "zod";
import { ANSWERS } from "./schemas/envelope";
import { openFields } from "./schemas/fields";

/** A field of the open data: where it is, what it is called in Danish, what it means, and what may stand in it. */
export type DictionaryEntry = {
	path: string;
	label: string;
	description: string;
	type: string;
	codes: readonly string[];
	/** It may be `null`: nobody has said. */
	mayBeEmpty: boolean;
};

type Schema = z.core.$ZodTypes;

/** A schema without what may be missing around it. */
function bare(schema: z.core.$ZodType): { schema: Schema; mayBeEmpty: boolean } {
	const own = schema as Schema;
	const { def } = own._zod;
	if (def.type !== "nullable" && def.type !== "optional") return { schema: own, mayBeEmpty: false };
	return { schema: bare(def.innerType).schema, mayBeEmpty: true };
}

const NAMES: Partial<Record<string, string>> = { boolean: "ja/nej", number: "tal", string: "tekst" };

function typeOf({ _zod: { def } }: Schema): string {
	if (def.type === "string" && "format" in def) return String(def.format);
	return NAMES[def.type] ?? def.type;
}

/** The fields of an object, and of what lies in it. */
function entriesIn(schema: z.core.$ZodType, prefix: string): DictionaryEntry[] {
	const { schema: own } = bare(schema);
	const { def } = own._zod;
	if (def.type === "array") return entriesIn(def.element, prefix);
	if (def.type !== "object") return [];
	return Object.entries(def.shape).flatMap(([key, field]) => {
		const { schema: inner, mayBeEmpty } = bare(field);
		const isList = inner._zod.def.type === "array";
		const path = `${prefix}${key}${isList ? "[]" : ""}`;
		const item = inner._zod.def.type === "array" ? bare(inner._zod.def.element).schema : inner;
		const codes = item._zod.def.type === "enum" ? Object.values(item._zod.def.entries).map(String) : [];
		const said = openFields.get(field as z.ZodType);
		const entry = { path, codes, mayBeEmpty, type: typeOf(item) };
		return [
			...(said ? [{ ...entry, label: said.label, description: said.description }] : []),
			...entriesIn(item, `${path}.`),
		];
	});
}

/** What every field of the open data means, by kind of record: from the schemas that answers are held against. */
export const dictionary = () => ({
	offers: entriesIn(ANSWERS.Offer.shape.data, ""),
	interventions: entriesIn(ANSWERS.Intervention.shape.data, ""),
	providers: entriesIn(ANSWERS.Provider.shape.data, ""),
	municipalities: entriesIn(ANSWERS.Municipality.shape.data, ""),
	coverage: entriesIn(ANSWERS.CoverageList.shape.data, ""),
	recommendations: entriesIn(ANSWERS.RecommendationList.shape.data, ""),
	methods: entriesIn(ANSWERS.MethodList.shape.data, ""),
});
