import { describe, expect, it } from "vitest";
import { actionWords } from "@/lib/model/audit-actions";
import { SECTIONS } from "@/lib/model/intervention-codes";
import { parseSections, serializeSections } from "@/lib/model/sections";

const none = Object.fromEntries(SECTIONS.map((key) => [key, null])) as Parameters<
	typeof serializeSections
>[0];
const body = serializeSections({ ...none, purpose: "Et formål." });

describe("an intervention's text under its headings", () => {
	it("is read as it was written, and nothing said is nothing", () => {
		expect(parseSections(body)).toEqual({ sections: { ...none, purpose: "Et formål." }, problems: [] });
	});

	it.each([
		["a heading twice", `${body}\n## Formål\n\nEt andet.\n`, 'overskriften "Formål" står to gange'],
		["a heading too few", body.replace(/## Evaluering\n\n.*\n/, ""), 'mangler overskriften "Evaluering"'],
		["a heading of its own", `${body}\n## Andet\n\nx\n`, 'ukendt overskrift "Andet"'],
		["text before the first", `Hej.\n\n${body}`, "tekst før den første overskrift"],
	])("is told of %s", (_, text, problem) => expect(parseSections(text).problems).toEqual([problem]));
});

it("an action that an older program told of stands as its own name", () => {
	expect(["publish", "en-gammel-handling"].map(actionWords)).toEqual(["udgav", "en-gammel-handling"]);
});
