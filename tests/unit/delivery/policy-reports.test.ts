import { describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/delivery/headers";
import { createPolicyReports } from "@/lib/delivery/policy-reports";
import { ask, sendNextPage, startSite } from "./fake-site";

const PAGE = "https://vejviser.example/soeg?q=angst";
const old = (directive: string, blocked: string) =>
	JSON.stringify({
		"csp-report": { "document-uri": PAGE, "effective-directive": directive, "blocked-uri": blocked },
	});
const now = (directive: string, blocked: string) =>
	JSON.stringify([
		{ type: "csp-violation", url: PAGE, body: { effectiveDirective: directive, blockedURL: blocked } },
	]);
const EVIL = "https://evil.example/a?q=angst";
const send = (port: number, body: string) =>
	ask(port, "/csp-rapporter", {
		method: "POST",
		body,
		headers: { "content-type": "application/csp-report" },
	});

describe("what a browser says that our policy stopped", () => {
	it("is told once for each kind, by directive and origin: never the page, never its query", async () => {
		const site = await startSite(() => undefined, { headers: { siteUrl: undefined, policyReports: true } });
		for (const body of [
			old("script-src-elem", EVIL),
			now("script-src-elem", EVIL),
			now("img-src", "inline"),
			old("font-src", "data:font/woff2;base64,angst"),
		]) {
			expect((await send(site.port, body)).status).toBe(204);
		}
		expect(site.logged).toEqual([
			"/csp-rapporter 204 script-src-elem stopped https://evil.example",
			"/csp-rapporter 204 img-src stopped inline",
			"/csp-rapporter 204 font-src stopped data:",
		]);
		expect(site.asked).toHaveLength(0);
	});

	it.each([
		"",
		"{",
		"null",
		"[null, 1]",
		old("<script>", EVIL),
		old("script-src\nfake", "a b"),
		`{"csp-report": ${"[".repeat(2_000)}`,
		old("script-src", `https://evil.example/${"a".repeat(9_000)}`),
	])("is not told when it is no report, or too long: %#", async (body) => {
		const site = await startSite(() => undefined, { headers: { siteUrl: undefined, policyReports: true } });
		expect((await send(site.port, body)).status).toBe(204);
		expect(site.logged).toEqual([]);
	});

	it("is not asked for by default, and there is no such address", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "Findes ikke", 404));
		expect((await send(site.port, old("img-src", EVIL))).status).toBe(404);
		expect((await site.get("/om")).headers["content-security-policy"]).not.toContain("report");
		expect(site.logged).toEqual([]);
	});

	it("is bounded in a minute, and in kinds", () => {
		const clock = { now: 0 };
		const told: string[] = [];
		const report = createPolicyReports(
			(breach) => told.push(breach),
			() => clock.now,
		);
		for (let count = 0; count < 100; count += 1) report(old("img-src", `https://a${count}.example`));
		expect(told).toHaveLength(60);
		clock.now += 60_000;
		for (let count = 100; count < 160; count += 1) report(old("img-src", `https://a${count}.example`));
		expect(told).toHaveLength(100);
	});
});

describe("the headers", () => {
	const headerIn = (settings: Parameters<typeof securityHeaders>[0], name: string) =>
		securityHeaders(settings).page.find(([header]) => header === name)?.[1];
	const siteUrl = "https://vejviser.example";

	it.each([
		["off", "max-age=63072000"],
		["on", "max-age=63072000; includeSubDomains"],
		["preload", "max-age=63072000; includeSubDomains; preload"],
	] as const)("demand HTTPS of names below ours when told to: %s", (subdomains, value) => {
		expect(headerIn({ siteUrl, subdomains }, "Strict-Transport-Security")).toBe(value);
		expect(
			headerIn({ siteUrl: "http://localhost", subdomains }, "Strict-Transport-Security"),
		).toBeUndefined();
	});

	it("say where to tell, by both names", () => {
		const policy = headerIn({ siteUrl, policyReports: true }, "Content-Security-Policy");
		expect(policy).toMatch(/; report-uri \/csp-rapporter; report-to policy$/);
		expect(headerIn({ siteUrl, policyReports: true }, "Reporting-Endpoints")).toBe('policy="/csp-rapporter"');
	});
});
