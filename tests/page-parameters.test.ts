import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { FREE_TEXT } from "@/lib/base/params";
import { hasFreeText } from "@/lib/delivery/address";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { matrixGrammar } from "@/lib/directory/interventions/matrix-params";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { PAGES_WITH_PARAMETERS, pageQueries } from "@/lib/site/page-queries";
import { pagesOutOfStep } from "@/scripts/check-pages";
import { PROJECT, realCatalogue } from "./support/catalogue";

const catalogue = realCatalogue();
const queryOf = pageQueries(catalogue);

/** The parameters that a page asks its address for; a list's entries are read in a row. */
function lookedAt(path: string): Set<string> {
	const { prototype } = URLSearchParams;
	const spies = [vi.spyOn(prototype, "get"), vi.spyOn(prototype, "getAll"), vi.spyOn(prototype, "has")];
	queryOf(path, new URLSearchParams());
	const names = spies.flatMap(({ mock }) => mock.calls.map(([name]) => name));
	vi.restoreAllMocks();
	return new Set(names);
}

describe("a page with parameters", () => {
	it("is known to the front, and what the front knows reads them", () => {
		expect(pagesOutOfStep(PROJECT)).toEqual({ unknown: [], idle: [] });
	});

	it("that nobody told the front of is named by the build", () => {
		const root = mkdtempSync(join(tmpdir(), "paaroerende-pages-"));
		cpSync(join(PROJECT, "app"), join(root, "app"), { recursive: true });
		mkdirSync(join(root, "app/ny"));
		writeFileSync(join(root, "app/ny/page.tsx"), "export default ({ searchParams }) => searchParams;");
		rmSync(join(root, "app/soeg"), { recursive: true });
		expect(pagesOutOfStep(root)).toEqual({ unknown: ["/ny"], idle: ["/soeg"] });
		rmSync(root, { recursive: true });
	});
});

describe("words that people write", () => {
	const written = (name: string) => new URLSearchParams([[name, "min søn"]]);

	it("survive on a page in these parameters, whatever else it looks at, and are kept by nobody", () => {
		const survived = new Set<string>();
		for (const folder of PAGES_WITH_PARAMETERS) {
			const path = folder.replace("[slug]", "aaben-dialog");
			for (const name of [...lookedAt(path), "i", "t", "andet"]) {
				const query = queryOf(path, written(name));
				if (!/min(\+|%20| )s/.test(query)) continue;
				survived.add(name);
				expect(hasFreeText(query), `${path}${query}`).toBe(true);
			}
		}
		expect([...survived].sort()).toEqual(Object.values(FREE_TEXT).sort());
	});

	it("are no option of a facet", () => {
		const grammars = [
			offerGrammar(catalogue, new Date()),
			interventionGrammar(catalogue.targetGroups),
			matrixGrammar(),
		];
		for (const { param } of grammars.flatMap(({ facets }) => facets as readonly { param: string }[]))
			expect(hasFreeText(`?${param}=x`), param).toBe(false);
	});
});
