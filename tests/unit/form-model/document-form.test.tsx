import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentFields } from "@/components/desk/drafts/document-form";
import { formParts } from "@/components/desk/drafts/form-parts";
import { checkForm } from "@/lib/desk/drafts/check-document";
import type { Warning } from "@/lib/desk/drafts/checks";
import { withOneMore } from "@/lib/desk/drafts/list-steps";
import { asForm, type FormValues, toValues } from "@/lib/desk/drafts/values";
import {
	editedAsYaml,
	type Field,
	type FormKind,
	fieldOfKind,
	isPlainList,
} from "@/lib/model/describe-schema";
import { type Entry, KINDS, type Kind, ofKind } from "@/lib/model/kinds";
import { readEntries } from "../../support/catalogue";
import { formOptions } from "../../support/form-options";
import { type Tag, tagsIn, textIn } from "../../support/markup";
import { answerEntry } from "../../support/municipal-answer";
import { runs } from "../../support/runs";
import { sentBy } from "./sent-form";

const entries = [...readEntries(), answerEntry()];
const options = formOptions(entries);
const kinds = (Object.keys(KINDS) as Kind[]).filter((kind): kind is FormKind => !editedAsYaml(kind));
type Said = { errors?: Record<string, string>; warnings?: Warning[] };
const markupOf = (kind: FormKind, values: FormValues, { errors = {}, warnings = [] }: Said = {}) =>
	renderToStaticMarkup(<DocumentFields {...{ kind, values, options, errors, warnings }} action="/gem" />);
const opened = ({ kind, document }: Entry, said?: Said) =>
	markupOf(kind as FormKind, toValues(fieldOfKind(kind as FormKind), document), said);

/** The name of every field, object, list and item that stands in a document. */
const namesIn = (field: Field, value: unknown, path: readonly string[]): string[] => {
	const below = Object.entries(typeof value === "object" && value !== null ? value : {});
	const inner = (key: string) =>
		field.kind === "object" ? field.fields.find(([own]) => own === key)?.[1] : null;
	const of = field.kind === "list" && !isPlainList(field) ? field.of : null;
	return [
		path.join("."),
		...below.flatMap(([key, one]) => {
			const next = of ?? inner(key);
			return next ? namesIn(next, one, [...path, key]) : [];
		}),
	];
};

const ids = (tags: readonly Tag[]) => tags.flatMap(({ attributes: { id } }) => (id ? [id] : []));

describe("the form of a record", () => {
	it.each(kinds)("%s: has a place for every field, once", (kind) => {
		const field = fieldOfKind(kind);
		const keys = field.kind === "object" ? field.fields.map(([key]) => key) : [];
		const placed = formParts(kind).flatMap((part) => part.keys);
		expect(placed.sort()).toEqual(keys.sort());
	});

	it.each(kinds)("%s: sent as it was opened, it changes nothing", (kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		// Of many, some: in the long run every sixth offer, and all else.
		const every = kind === "offer" ? runs(6, 18) : own.length > 30 ? runs(1, 5) : 1;
		for (const entry of own.filter((_entry, i) => i % every === 0)) {
			const { document, errors } = checkForm(kind, asForm(sentBy(opened(entry))));
			expect(errors, entry.slug).toEqual({});
			expect(JSON.stringify(document), entry.slug).toBe(JSON.stringify(entry.document));
		}
	});

	it.each(kinds)("%s: every control has a name of its own for those who do not see it", (kind) => {
		const entry = entries.find((one) => one.kind === kind);
		const markup = entry ? opened(entry) : "";
		const tags = tagsIn(markup);
		expect(ids(tags)).toEqual([...new Set(ids(tags))]);
		const labels = new Set(tags.map(({ attributes }) => attributes.for));
		const texts = tags.filter(
			({ name, attributes }) => ["textarea", "select"].includes(name) || attributes.type === "text",
		);
		const named = texts.filter(
			({ attributes }) => attributes["aria-label"] || labels.has(attributes.id ?? ""),
		);
		expect(texts.length).toBeGreaterThan(0);
		expect(named).toEqual(texts);
		const errors = Object.fromEntries(ids(tags).map((id) => [id, "Galt"]));
		const wrong = tagsIn(entry ? opened(entry, { errors }) : "");
		const described = wrong.flatMap(({ attributes }) => attributes["aria-describedby"]?.split(" ") ?? []);
		expect(ids(wrong)).toEqual(expect.arrayContaining(described));
	});

	it.each(kinds)("%s: whatever a conflict or a warning is about can be gone to", (kind) => {
		for (const entry of entries.filter((one) => one.kind === kind).slice(0, runs(12, 5))) {
			const found = new Set(ids(tagsIn(opened(entry))));
			const names = namesIn(fieldOfKind(kind), entry.document, ["d"]).slice(1);
			expect(names.filter((name) => !found.has(name))).toEqual([]);
		}
	});

	it("an empty one is of every kind, and says what is missing where it is missing", () => {
		for (const kind of kinds) {
			const sent = sentBy(markupOf(kind, []));
			const { errors } = checkForm(kind, asForm(sent));
			expect(Object.keys(errors).length, kind).toBeGreaterThan(0);
			const tags = tagsIn(markupOf(kind, sent, { errors }));
			for (const name of Object.keys(errors)) expect(ids(tags), `${kind} ${name}`).toContain(name);
		}
	});

	it("shows again what was typed, also what is wrong", () => {
		const values: FormValues = [
			["d.title", '<b>"Om"</b>'],
			["d.phone", "tolv"],
			["d.provider", "findes-ikke"],
			["d.languages", "dansk\ntysk"],
			["d.coverage.municipalities", "0751"],
		];
		const sent = asForm(sentBy(markupOf("offer", values)));
		for (const [name, value] of values) expect(sent.getAll(name)).toContain(value);
	});

	it("gets one more item, and a blank one goes unnoticed", () => {
		const entry = ofKind(entries, "intervention")[0];
		if (!entry) throw new Error("there is content");
		const values = toValues(fieldOfKind("intervention"), entry.document);
		const more = withOneMore(withOneMore(values, "d.disagreements"), "d.figures");
		const markup = markupOf("intervention", more);
		const { document } = checkForm("intervention", asForm(sentBy(markup)));
		expect(document).toEqual(entry.document);
		const added = `d.disagreements.${entry.document.disagreements.length}.claims.`;
		const texts = sentBy(markup).filter(([name]) => name.startsWith(added) && name.endsWith(".text"));
		// A disagreement has at least two claims: places for both are there at once.
		expect(texts).toHaveLength(2);
	});

	it("says what is wrong and what to look at, beside the field and in the list of parts", () => {
		const markup = markupOf("offer", [], {
			errors: { "d.title": "Navn: skal fyldes ud" },
			warnings: [
				{ path: "d.description", text: "Beskrivelse: Lix er 60.", gravity: "style" },
				{ path: "d.hours.text", text: "Åbningstiden i ord: “ift.” kan skrives enklere.", gravity: "style" },
			],
		});
		const title = tagsIn(markup).find(({ attributes }) => attributes.name === "d.title");
		expect(title?.attributes).toMatchObject({ "aria-invalid": "true" });
		expect(title?.attributes["aria-describedby"]).toContain("d.title-fejl");
		expect(textIn(markup)).toContain("Kort om tilbuddet 1 fejl");
		expect(textIn(markup)).toContain("Åbningstid 1 at se på");
		expect(textIn(markup)).toContain("Bemærk: Lix er 60.");
	});
});
