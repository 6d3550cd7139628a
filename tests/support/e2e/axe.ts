import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

type Axe = { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a page consists of is the same in the dark and on a phone; its colours and sizes are not. */
export const OF_SIGHT = ["color-contrast", "target-size", "link-in-text-block"];

/**
 * What axe finds wrong on a page of ours, each as its rule and the elements. None of our pages has frames, so axe
 * stands once in the page itself: its own runner reads it in anew for every look, which took longer than looking.
 * @param rules only these; all of WCAG 2.2 AA and good practice when left out.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
	const values = [...(rules ?? TAGS)];
	const { violations, passed } = await page.evaluate(
		async (runOnly) => {
			const found = await (window as Axe).axe?.run({ runOnly, resultTypes: ["violations"] });
			return { violations: found?.violations ?? [], passed: found?.passes.length ?? 0 };
		},
		{ type: rules ? ("rule" as const) : ("tag" as const), values },
	);
	if (passed <= (rules ? 0 : 10)) throw new Error(`axe tried next to nothing: ${passed} rules`);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`);
}
