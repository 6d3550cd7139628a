import { describe, expect, it } from "vitest";
import { choiceWords } from "@/lib/desk/drafts/choice-words";
import { labelOf } from "@/lib/desk/drafts/labels";
import { withMovedUp, withOneMore } from "@/lib/desk/drafts/list-steps";
import { asForm, fromForm, toValues } from "@/lib/desk/drafts/values";
import { editedAsYaml, type Field, type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import { KINDS, type Kind } from "@/lib/model/kinds";
import { interventionNamed } from "../../support/catalogue";

const kinds = (Object.keys(KINDS) as Kind[]).filter((kind): kind is FormKind => !editedAsYaml(kind));
const intervention = fieldOfKind("intervention");
const { id: _, slug: __, ...document } = interventionNamed("aaben-dialog");

/** Every field with its path. */
function fieldsIn(
	field: Field,
	path: (string | number)[] = [],
): { field: Field; path: (string | number)[] }[] {
	const own = { field, path };
	if (field.kind === "object") {
		return [own, ...field.fields.flatMap(([key, inner]) => fieldsIn(inner, [...path, key]))];
	}
	return field.kind === "list" ? [own, ...fieldsIn(field.of, [...path, 0])] : [own];
}

describe("a form", () => {
	it("is described by the schema alone", () => {
		expect(fieldOfKind("page")).toMatchObject({
			kind: "object",
			fields: [
				["title", { kind: "text" }],
				["lead", { kind: "text" }],
				["body", { kind: "text" }],
			],
		});
		const found = fieldsIn(intervention).find(({ path }) => path.join(".") === "disagreements.0.claims");
		expect(found?.field).toMatchObject({ kind: "list", least: 2, nullable: false });
	});

	it.each(kinds)("%s: has Danish words for every field and every choice", (kind) => {
		for (const { field, path } of fieldsIn(fieldOfKind(kind)).slice(1)) {
			if (typeof path.at(-1) === "number") continue;
			const key = String(path.at(-1));
			expect(labelOf(kind, path).label, path.join(".")).not.toBe(key);
			if (field.kind === "choice") for (const code of field.choices) expect(choiceWords(code)).not.toBe(code);
		}
	});

	it.each(kinds)("%s: says of every list of things by what one of them is known", (kind) => {
		for (const { field, path } of fieldsIn(fieldOfKind(kind))) {
			if (field.kind !== "list" || field.of.kind !== "object") continue;
			const said = field.of.fields.filter(([, { meta }]) => meta.identity);
			expect(said, path.join(".")).toHaveLength(1);
		}
	});
});

describe("lists", () => {
	const values = toValues(intervention, document);
	const barriers = (form: typeof values) =>
		(fromForm(intervention, asForm(form)) as { barriers: { text: string }[] }).barriers.map(
			({ text }) => text,
		);
	const before = document.barriers.map(({ text }) => text);

	it("get one more blank item, which is no item until it is filled in", () => {
		const more = withOneMore(values, "d.barriers");
		expect(more).toHaveLength(values.length + 1);
		expect(barriers(more)).toEqual(before);
		const name = more.at(-1)?.[0].replace("-plads", "text") ?? "";
		expect(barriers([...more, [name, "Ny"]])).toEqual([...before, "Ny"]);
	});

	it("get one more where there was none, and inside an item", () => {
		expect(withOneMore([], "d.figures")).toEqual([["d.figures.0.-plads", "1"]]);
		expect(withOneMore(values, "d.disagreements.0.claims").at(-1)).toEqual([
			"d.disagreements.0.claims.3.-plads",
			"1",
		]);
		expect(withOneMore(values, "konto.rolle")).toBe(values);
	});

	it("let an item change places with the one before, whole", () => {
		const moved = withMovedUp(values, "d.barriers.2");
		const [a, b, c, ...rest] = before;
		expect(barriers(moved)).toEqual([a, c, b, ...rest]);
		expect(withMovedUp(moved, "d.barriers.2").map(String).sort()).toEqual(values.map(String).sort());
		expect(barriers(withMovedUp(values, "d.barriers.0"))).toEqual(before);
	});

	it("lose the items that are ticked, and no other", () => {
		expect(barriers([...values, ["d.barriers.1.-fjern", "ja"]])).toEqual(
			before.filter((_text, i) => i !== 1),
		);
	});

	it("leave out what is said no to, its reason and sources with it", () => {
		const form = asForm(values);
		form.set("d.targetGroups.1.basis", "nej");
		form.append("d.elements.7.element", "peer");
		form.append("d.elements.7.degree", "nej");
		const read = fromForm(intervention, form) as typeof document;
		expect(read.targetGroups).toEqual(document.targetGroups.filter((_group, i) => i !== 1));
		expect(read.elements).toEqual(document.elements);
	});

	it("keep the order in which codes stood, new ones last", () => {
		const offer = fieldOfKind("offer");
		const form = asForm([
			["d.forms.-orden", "phone in-person"],
			["d.forms", "in-person"],
			["d.forms", "phone"],
			["d.forms", "digital"],
		]);
		expect(fromForm(offer, form)).toMatchObject({ forms: ["phone", "in-person", "digital"] });
	});
});
