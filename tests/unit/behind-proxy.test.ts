import { describe, expect, it } from "vitest";
import { proxyWarnings } from "../../scripts/behind-proxy.mjs";

const HTTPS = { SITE_URL: "https://vejviser.dk", TRUSTED_PROXY: "127.0.0.1" };

describe("what `npm run up` says to who has a proxy in front", () => {
	it.each([
		[HTTPS, "på alle adresser"],
		[{ ...HTTPS, SITE_URL: "HTTPS://vejviser.dk", HOST: "0.0.0.0" }, "på alle adresser"],
		[{ ...HTTPS, HOST: "::" }, "på alle adresser"],
		[{ ...HTTPS, HOST: "10.0.0.5" }, "på 10.0.0.5"],
	])("warns where TLS can be gone past: %o", (env, where) => {
		const [warning, ...others] = proxyWarnings(env);
		expect(warning).toContain(`serveren lytter ${where},`);
		expect(warning).toContain("HOST=127.0.0.1");
		expect(others).toEqual([]);
	});

	it("warns where all visitors would count as one", () => {
		const [warning, ...others] = proxyWarnings({ SITE_URL: "https://vejviser.dk", HOST: "127.0.0.1" });
		expect(warning).toContain("TRUSTED_PROXY er ikke sat");
		expect(others).toEqual([]);
	});

	it.each([
		{},
		{ SITE_URL: "http://localhost:3000" },
		{ ...HTTPS, HOST: "127.0.0.1" },
		{ ...HTTPS, HOST: "::1" },
		{ ...HTTPS, HOST: "localhost" },
	])("says nothing of %o", (env) => expect(proxyWarnings(env)).toEqual([]));
});
