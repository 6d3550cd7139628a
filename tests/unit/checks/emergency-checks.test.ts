import { describe, expect, it } from "vitest";
import { checksOf } from "@/lib/desk/drafts/checks";
import { ofKind } from "@/lib/model/kinds";
import { readEntries } from "../../support/catalogue";
import { checkContext } from "../../support/check-context";

describe("acute help", () => {
	const [contact] = ofKind(readEntries(), "emergency");
	const told = (area: string) =>
		checksOf("emergency", { ...contact?.document, area }, checkContext).filter(
			({ path }) => path === "d.area",
		);

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
