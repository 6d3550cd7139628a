import { expect, test } from "@playwright/test";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough, slowestBeside } from "../support/hostile/bystander";

// What one request costs others is measured on a site that nobody else asks.
let site: OwnSite;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	site = await startSite(await ownDatabase("floods"));
});
test.afterAll(() => site.kill());

const MIB = 1024 * 1024;
const SIGN_IN = "/redaktion/log-ind/send";
const SAVE = "/redaktion/handling/gem-kladde";
const carried = "med-handling=/redaktion/handling/gem-kladde";

/** The worst that anybody may send without an account: the address, the body, and what it is answered with. */
const FLOODS: [what: string, path: string, body: string, status: number][] = [
	["a megabyte of fields", SAVE, "a&".repeat(MIB / 2), 413],
	["as many separators", SAVE, "&".repeat(MIB), 413],
	["one field of a megabyte", SAVE, `a=${"<".repeat(MIB - 2)}`, 413],
	["the largest form that is carried", SAVE, `${"a=bbbbbbbbbb&".repeat(1_999)}a=${"<".repeat(200_000)}`, 401],
	["fields of the former shape in signing in", SIGN_IN, `${carried}&${"med.=&".repeat(170_000)}`, 413],
	["fields in one, more than any form has", SIGN_IN, packed(30_000), 422],
	["fields in one, as many as a form may have", SIGN_IN, packed(2_000), 422],
	["lists in lists", SIGN_IN, `${carried}&med-felter=${"[".repeat(400_000)}`, 422],
	["a report", "/tilbud/al-anon-telefon/fejl/send", "besked=&".repeat(2_000), 413],
	["many fields in a small report", "/tilbud/al-anon-telefon/fejl/send", "a&".repeat(8_000), 413],
	["a provider's answer", "/redaktion/svar/ingen/send", "navn=&".repeat(170_000), 403],
	["a municipality's answer", "/redaktion/kommunesvar/ingen/send", "har-a=&".repeat(170_000), 413],
	["an account's form", "/redaktion/konto/adgangskode", "a&".repeat(MIB / 2), 303],
	["an invitation", "/redaktion/invitation/ingen/brug", "a&".repeat(MIB / 2), 413],
	["an autosave", "/redaktion/gemt", "a&".repeat(MIB / 2), 401],
	["a download", "/redaktion/eksport/alt", "a&".repeat(MIB / 2), 415],
];

function packed(fields: number): string {
	const list = JSON.stringify(Array.from({ length: fields }, () => ["", ""]));
	return `mail=a&${carried}&${new URLSearchParams({ "med-felter": list })}`;
}

const send = (path: string, body: string) =>
	fetch(site.base + path, {
		method: "POST",
		redirect: "manual",
		headers: { origin: site.base, "content-type": "application/x-www-form-urlencoded" },
		body,
	});

test("no form that anybody may send costs others a second, or the memory of the machine", async () => {
	test.setTimeout(240_000);
	// The first of each renders pages that are not compiled yet.
	for (const [, path] of FLOODS) await (await send(path, "a=b")).text();
	const quiet = await slowestBeside(site.base, Promise.resolve());
	const before = site.peakMemory();
	for (const [what, path, body, status] of FLOODS) {
		const answers = Promise.all([1, 2, 3].map(() => send(path, body)));
		const slowest = await slowestBeside(site.base, answers);
		// Who has tried to sign in many times is told to wait.
		const told = (await answers).map((answer) => (answer.status === 429 ? 422 : answer.status));
		expect([what, told]).toEqual([what, [status, status, status]]);
		expect(slowest, `${what} made others wait`).toBeLessThan(shortEnough(quiet));
	}
	expect(site.peakMemory() - before, "MiB grown").toBeLessThan(300);
});

test("what is refused is told in words, on a page", async () => {
	const refused = await send(SAVE, "a&".repeat(MIB / 2));
	expect(await refused.text()).toContain("Det fyldte for meget");
	expect(await (await send(SIGN_IN, "a&".repeat(MIB / 2))).text()).toContain("Det fyldte for meget");
});
