import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasFreeText } from "@/lib/delivery/address";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { matrixGrammar } from "@/lib/directory/interventions/matrix-params";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { PAGES_WITH_PARAMETERS, pageQueries } from "@/lib/site/page-queries";
import { pagesOutOfStep } from "@/scripts/check-pages";
import { PROJECT, realCatalogue } from "./support/catalogue";

const catalogue = realCatalogue();
const queryOf = pageQueries(catalogue);

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

	it("are kept by nobody, on whatever page they survive", () => {
		const names = ["q", "sted", "soeg", "tekst", "navn", "region", "om", "andet"];
		for (const folder of PAGES_WITH_PARAMETERS) {
			const path = folder.replace("[slug]", "aaben-dialog");
			for (const name of names) {
				const query = queryOf(path, written(name));
				if (/min(\+|%20| )s/.test(query)) expect(hasFreeText(query), `${path}${query}`).toBe(true);
			}
		}
		expect(queryOf("/tilbud", written("sted"))).toContain("min");
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
