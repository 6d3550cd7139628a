import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "@/lib/base/text";
import { checkDocument, checkForm } from "@/lib/desk/drafts/check-document";
import { asForm, fromForm, toValues } from "@/lib/desk/drafts/values";
import { editedAsYaml, type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import { pageSchema } from "@/lib/model/reference-schema";
import { readEntries } from "../../support/catalogue";
import { documents } from "../../support/generated-documents";
import { runs } from "../../support/runs";

const entries = readEntries().filter(({ kind }) => !editedAsYaml(kind));
const kinds = [...new Set(entries.map(({ kind }) => kind as FormKind))];

const through = (kind: FormKind, document: unknown) =>
	fromForm(fieldOfKind(kind), asForm(toValues(fieldOfKind(kind), document)));

/** Every text as a form gives it back: the same white space, no control characters. */
const cleaned = (value: unknown): unknown => {
	if (typeof value === "string") return cleanText(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
};
const hasBlank = (value: unknown): boolean =>
	value === "" || (typeof value === "object" && value !== null && Object.values(value).some(hasBlank));

describe("a document through its form", () => {
	it.each(kinds)("%s: comes back as it was, keys in the order of the file", (kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		expect(own.length).toBeGreaterThan(0);
		for (const { slug, document } of own) {
			expect(JSON.stringify(through(kind, document)), slug).toBe(JSON.stringify(document));
		}
	});

	it.each(kinds)("%s: and is taken by its schema as it is", (kind) => {
		for (const { document } of entries.filter((entry) => entry.kind === kind)) {
			const checked = checkForm(kind, asForm(toValues(fieldOfKind(kind), document)));
			expect(checked.errors).toEqual({});
			expect(checked.document).toEqual(document);
		}
	});

	it("also when it is one that nobody thought of", () => {
		fc.assert(
			fc.property(documents, (generated) => {
				const document = cleaned(generated) as typeof generated;
				// Lists of one line each hold no line breaks.
				const alternativeNames = document.alternativeNames.map((name) => name.replace(/\n/g, " "));
				const documentation = { level: "none", reason: "Ingen", sources: ["a b"] };
				const lines = { ...document, alternativeNames, documentation };
				fc.pre(!hasBlank(lines) && !lines.alternativeNames.some((name) => name.trim() !== name));
				expect(through("intervention", lines)).toEqual(lines);
			}),
			{ numRuns: runs(100, 30) },
		);
	});

	it("keeps line breaks as line feeds, whatever a browser sends", () => {
		const form = new URLSearchParams([
			["d.title", " Om  "],
			["d.lead", "To\r\nlinjer"],
			["d.body", "## A\r\n\r\n- e\u0301n\r\n- to  "],
		]);
		expect(checkForm("page", form).document).toEqual(
			pageSchema.parse({ title: "Om", lead: "To\nlinjer", body: "## A\n\n- én\n- to" }),
		);
	});

	it("takes no field that the document does not have", () => {
		const form = asForm([
			["d.title", "Om"],
			["d.lead", "x"],
			["d.body", "y"],
			["d.__proto__.polluted", "ja"],
			["d.owner", "mig"],
			["kind", "offer"],
		]);
		expect(fromForm(fieldOfKind("page"), form)).toEqual({ title: "Om", lead: "x", body: "y" });
	});
});

describe("what is wrong", () => {
	const offer = entries.find(({ kind }) => kind === "offer")?.document;

	it("is said in Danish under the name of the form's field", () => {
		const raw = { ...offer, title: "", phone: "spørg os", status: "", price: { value: "dyrt", text: null } };
		const { errors, document } = checkDocument("offer", raw);
		expect(document).toBeUndefined();
		expect(Object.keys(errors)).toEqual(["d.title", "d.phone", "d.price.value", "d.status"]);
		expect(errors["d.title"]).toBe("Navn: skal fyldes ud");
		expect(errors["d.phone"]).toBe("Telefon: skal være et dansk nummer på otte cifre, eller et kort nummer");
		expect(errors["d.status"]).toBe("Findes det? vælg en mulighed");
	});

	it("points at the item as it is numbered in the form, removed and blank items counted", () => {
		const form = asForm([
			...toValues(fieldOfKind("offer"), { ...offer, starts: [] }),
			["d.starts.0.date", ""],
			["d.starts.3.date", "2026"],
			["d.starts.3.text", "Kursus"],
			["d.starts.3.-fjern", "ja"],
			["d.starts.7.date", "i morgen"],
			["d.starts.7.text", "Kursus"],
		]);
		const { errors, raw } = checkForm("offer", form);
		expect((raw as { starts: unknown }).starts).toEqual([{ date: "i morgen", text: "Kursus" }]);
		expect(Object.keys(errors)).toEqual(["d.starts.7.date"]);
	});

	it("names the line of a list that has one name for all its items", () => {
		const { errors } = checkDocument("provider", {
			...entries.find(({ kind }) => kind === "provider")?.document,
			emails: ["a@b.dk", "x"],
		});
		expect(Object.keys(errors)).toEqual(["d.emails"]);
		expect(errors["d.emails"]).toMatch(/^E-mail: nr\. 2 \(“x”\): /);
	});
});
