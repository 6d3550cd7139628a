import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

// The packages can only be required.
const require = createRequire(import.meta.url);
const { ACTRules } = require("@qualweb/act-rules") as typeof import("@qualweb/act-rules");

type Assertion = {
	name: string;
	metadata: { outcome: string; "success-criteria"?: { level: string }[] };
};
type Screen = { resolution: { width: number; height: number } };

const OWN_SCRIPTS = ["@qualweb/qw-page", "@qualweb/util", "@qualweb/locale"];

/** The law asks for levels A and AA; rules for AAA alone are not ours to hold. */
const inScope = ({ metadata }: Assertion) =>
	metadata["success-criteria"]?.some(({ level }) => level === "A" || level === "AA") ?? false;

/**
 * QualWeb's ACT rules, the tool of the Danish supervision (Digitaliseringsstyrelsen), on a page that is
 * open. Its own runner (@qualweb/core 0.8.7) adds its scripts without waiting for them and loses the page
 * on a busy machine, so the same scripts run in the browser we already have.
 * @param page in a context that bypasses the content security policy: the rules are scripts of their own.
 * @returns how many rules ran, and the names of those in scope that failed.
 */
export async function qualweb(page: Page): Promise<{ ran: number; failed: string[] }> {
	const add = async (path: string) => {
		await page.evaluate(readFileSync(path, "utf8"));
	};
	for (const script of OWN_SCRIPTS) await add(require.resolve(script));
	const driver = {
		addEvaluationScript: (name: string) => add(require.resolve(name)),
		evaluate: <T, A extends unknown[]>(work: (...args: A) => T, ...args: A) =>
			page.evaluate(({ source, given }) => new Function(`return (${source})`)()(...given), {
				source: work.toString(),
				given: args,
			}),
		getViewport: () => page.viewportSize(),
		setViewport: ({ resolution }: Screen) => page.setViewportSize(resolution),
	};
	const module = new ACTRules({});
	const data = { sourceHtml: await page.content(), newTabWasOpen: false };
	const report = (await module.execute(driver as never, "en", data as never)) as unknown as {
		assertions: Record<string, Assertion>;
	};
	const rules = Object.entries(report.assertions);
	const failed = rules.filter(([, rule]) => rule.metadata.outcome === "failed" && inScope(rule));
	return { ran: rules.length, failed: failed.map(([code, { name }]) => `${code} ${name}`) };
}
