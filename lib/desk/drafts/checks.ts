import { type Field, type FormKind, fieldOfKind, isPlainList } from "../../model/describe-schema";
import type { FieldMeta } from "../../model/field-meta";
import { inside, listOf } from "../../model/row-identity";
import { PAGE_LENGTH } from "../../model/text-bounds";
import { type CheckContext, factWarnings, groupWarnings, referenceWarnings } from "./fact-checks";
import { at, ROOT } from "./field-names";
import { fullLabel, labelOf } from "./labels";
import { deadLinks, lixWarnings, longSentences, officialWords, uncitedParagraphs } from "./text-checks";

/**
 * How grave a warning is. `broken`: it names what does not exist, which no reader should meet. `fact`: something is
 * missing or unsure. `style`: it could be plainer.
 */
export type Gravity = "broken" | "fact" | "style";

/** Something to look at again before it is published; nothing that stops a draft. */
export type Warning = {
	/** The name of the form's field, as `toValues` gives it. */
	path: string;
	/** What it is, in Danish, with the field's name. */
	text: string;
	gravity: Gravity;
};

type Found = Pick<Warning, "text" | "gravity">;
const as = (gravity: Gravity, texts: readonly string[]): Found[] => texts.map((text) => ({ text, gravity }));

type Path = readonly (string | number)[];
type Run = { kind: FormKind; context: CheckContext };

function textWarnings({ kind, context }: Run, text: string, { holds }: FieldMeta, path: Path): Found[] {
	// What is too long to be saved is told so by its schema, and is read no further.
	if (text.length > PAGE_LENGTH) return [];
	const { lix } = labelOf(kind, path);
	const isSection = kind === "intervention" && path[0] === "sections";
	// Words that are quoted or name something are not ours to make plainer.
	const isOurs = holds !== "name" && kind !== "source";
	return [
		...as("style", lix ? lixWarnings(text, lix) : []),
		...as("style", isOurs ? [...longSentences(text), ...officialWords(text)] : []),
		...as("fact", deadLinks(text, context.paths)),
		...as("fact", isSection ? uncitedParagraphs(text) : []),
	];
}

const phoneWarnings = (text: string) =>
	/^(\d{8}|\d{3,6})$/.test(text)
		? []
		: ["Et telefonnummer har otte cifre, eller tre til seks når det er kort."];

function ownWarnings(run: Run, field: Field, value: unknown, path: Path): Found[] {
	const key = path.at(-1);
	if (field.kind === "object") return as("fact", factWarnings(field, value));
	if (field.kind === "list") {
		return key === "targetGroups" ? as("fact", groupWarnings(listOf(value), run.context)) : [];
	}
	if (field.kind !== "text" || typeof value !== "string" || value === "") return [];
	const { holds } = field.meta;
	if (holds === "phone") return as("fact", phoneWarnings(value));
	return [
		...as("broken", referenceWarnings(value, holds, run.context)),
		...textWarnings(run, value, field.meta, path),
	];
}

function walk(run: Run, field: Field, value: unknown, path: Path, name: string): Warning[] {
	if (value === null || value === undefined) return [];
	const label = fullLabel(run.kind, path);
	const own = ownWarnings(run, field, value, path).map(({ text, gravity }) => ({
		path: name,
		text: path.length === 0 ? text : `${label}${label.endsWith("?") ? "" : ":"} ${text}`,
		gravity,
	}));
	if (field.kind === "object") {
		const inner = field.fields.flatMap(([key, below]) =>
			walk(run, below, inside(value, key), [...path, key], at(name, key)),
		);
		return [...own, ...inner];
	}
	if (field.kind !== "list") return own;
	const items = listOf(value).flatMap((item, i) =>
		walk(run, field.of, item, [...path, i], isPlainList(field) ? name : at(name, i)),
	);
	return [...own, ...items];
}

/**
 * What an editor should look at again: hard text, officialese, facts without a source, target groups that are only
 * our conclusion, references to nothing. Warnings never stop a draft; they are listed at publication, which new
 * `broken` ones stop.
 * @param document as `fromForm` gives it: it need not be one that may be stored.
 */
export const checksOf = (kind: FormKind, document: unknown, context: CheckContext): Warning[] =>
	walk({ kind, context }, fieldOfKind(kind), document, [], ROOT);
