import { describe, expect, it } from "vitest";
import { readDeliverySettings } from "@/lib/delivery/settings";
import { ask, sendNextPage, startSite } from "./fake-site";

const CONTACT = { contact: "mailto:sikkerhed@vejviser.example", policy: "https://vejviser.example/om" };
const YEAR_MS = 365 * 86_400_000;

describe("security.txt", () => {
	it.each(["2026-12-01T02:00:00Z", "2027-02-28T23:59:59Z", "2031-01-01T00:00:00Z"])(
		"says whom to tell, and until when, which is never past and never a year away: %s",
		async (moment) => {
			const now = new Date(moment);
			const site = await startSite(() => undefined, {
				security: CONTACT,
				siteUrl: "https://vejviser.example",
				now: () => now,
			});
			const { status, headers, text } = await site.get("/.well-known/security.txt");
			expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
			const fields = Object.fromEntries(
				text
					.trim()
					.split("\n")
					.map((line) => [line.split(": ")[0], line.slice(line.indexOf(": ") + 2)]),
			);
			expect(fields).toMatchObject({
				Contact: "mailto:sikkerhed@vejviser.example",
				Policy: "https://vejviser.example/om",
				Canonical: "https://vejviser.example/.well-known/security.txt",
				"Preferred-Languages": "da, en",
			});
			const ahead = Date.parse(fields.Expires) - now.getTime();
			expect(ahead).toBeGreaterThan(YEAR_MS / 4);
			expect(ahead).toBeLessThan(YEAR_MS);
			expect(site.asked).toHaveLength(0);
		},
	);

	it("does not exist without somebody to tell", async () => {
		const site = await startSite((_, response) => sendNextPage(response, "Findes ikke", 404));
		expect((await site.get("/.well-known/security.txt")).status).toBe(404);
	});

	it("is only read", async () => {
		const site = await startSite(() => undefined, { security: CONTACT });
		expect((await ask(site.port, "/.well-known/security.txt", { method: "PUT" })).status).toBe(405);
	});
});

describe("its settings", () => {
	it.each([
		["SECURITY_CONTACT", "sikkerhed@vejviser.dk"],
		["SECURITY_CONTACT", "mailto:a@b.dk\nPolicy: x"],
		["SECURITY_POLICY", "http://vejviser.dk"],
		["TRUSTED_PROXY", "localhost"],
		["TRUSTED_PROXY", "10.0.0.0/8, x"],
		["TRUSTED_PROXY", "10.0.0.0/33"],
		["HSTS_SUBDOMAINS", "ja"],
		["CSP_REPORTS", "1"],
		["RENDERS", "0"],
		["RENDERS", "many"],
	])("%s=%s is told in one Danish line", (name, value) => {
		const told = () => readDeliverySettings({ [name]: value });
		expect(told).toThrow(new RegExp(`^${name}: skal (?:være|begynde)[^\\n]*$`));
	});
});
