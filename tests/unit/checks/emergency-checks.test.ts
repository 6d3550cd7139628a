import { describe, expect, it } from "vitest";
import { checksOf } from "@/lib/checks/checks";
import type { CheckContext } from "@/lib/checks/fact-checks";
import { only } from "@/lib/records/kinds";
import { readEntries } from "../../support/catalogue";

const entries = readEntries();
const [places] = only(entries, "places");
if (!places) throw new Error("there are places");
const context: CheckContext = {
	paths: new Set(["/", "/akut", ...entries.map(({ kind, slug }) => `/${kind}/${slug}`)]),
	sourceIds: new Set(only(entries, "source").map(({ slug }) => slug)),
	providers: new Set(only(entries, "provider").map(({ slug }) => slug)),
	interventions: new Set(only(entries, "intervention").map(({ slug }) => slug)),
	targetGroups: new Map(
		only(entries, "target-group").map(({ slug, document: { label, parent } }) => [slug, { label, parent }]),
	),
	municipalities: new Set(places.document.municipalities.map(({ code }) => code)),
	places: places.document,
};

describe("acute help", () => {
	const [contact] = only(entries, "emergency");
	const told = (area: string) =>
		checksOf("emergency", { ...contact?.document, area }, context).filter(({ path }) => path === "d.area");

	it.each(["national", "region-sjaelland", "0461", "0461, 0706", "some-municipalities", "hele landet "])(
		"may be for %s",
		(area) => expect(told(area)).toEqual([]),
	);

	it("for what is no place would stand nowhere, and is not published", () => {
		expect(told("Månen")).toEqual([
			{
				path: "d.area",
				text: "Hvor det gælder: “Månen” er ikke et sted, vi kender. Vælg hele landet, en region eller en kommune.",
				gravity: "broken",
			},
		]);
	});
});
