import { createRequire } from "node:module";
import { BROWSER_ARGS, findBrowser } from "../../scripts/browser.mjs";
import { addressesFor, expect, test } from "../support/e2e/site";

// Both packages can only be required.
const require = createRequire(import.meta.url);
const { QualWeb } = require("@qualweb/core") as typeof import("@qualweb/core");
const { ACTRules } = require("@qualweb/act-rules") as typeof import("@qualweb/act-rules");

/** The law asks for levels A and AA; rules for AAA alone are not ours to hold. */
const inScope = ({ level }: { level: string }) => level === "A" || level === "AA";

// The tool of the Danish supervision (Digitaliseringsstyrelsen). It drives a browser of its own.
test("QualWeb finds nothing", async ({ baseURL, viewport }) => {
	test.setTimeout(600_000);
	const qualweb = new QualWeb({});
	const executablePath = findBrowser();
	await qualweb.start(
		{ maxConcurrency: 1, timeout: 60_000, monitor: false },
		{ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
	);
	try {
		for (const address of await addressesFor(baseURL ?? "")) {
			const url = `${baseURL}${address}`;
			const reports = await qualweb.evaluate({
				url,
				modules: [new ACTRules({})],
				viewport: { resolution: viewport ?? undefined },
			});
			const rules = Object.entries(reports[url]?.modules["act-rules"]?.assertions ?? {});
			const failed = rules.filter(
				([, { metadata }]) => metadata.outcome === "failed" && metadata["success-criteria"]?.some(inScope),
			);
			expect(rules.length, address).toBeGreaterThan(20);
			expect(
				failed.map(([code, rule]) => `${code} ${rule.name}`),
				address,
			).toEqual([]);
		}
	} finally {
		await qualweb.stop();
	}
});
