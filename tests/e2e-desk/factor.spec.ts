import { randomBytes } from "node:crypto";
import type { Role } from "@/lib/desk/sign-in/person";
import {
	codeOf,
	cookiesSet,
	createPerson,
	openSession,
	PASSWORD,
	postForm,
	signIn,
} from "../support/accounts";
import { DESK_DATABASE, expect, test } from "../support/e2e/desk";

const somebody = (role: Role, totp: boolean) =>
	createPerson(DESK_DATABASE, {
		email: `${randomBytes(6).toString("hex")}@example.dk`,
		roles: [role],
		totp,
	});

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** The secret behind the key that the page shows to be typed by hand. */
function secretIn(html: string): string {
	const key = /nøglen i appen: <code[^>]*>([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
	const bits = [...key].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}

const AUDIT = "/redaktion/revision-spor";
const SETTING_UP = "/redaktion/konto/totrin";

function browser(base: string, cookie: string) {
	const get = (path: string) => fetch(base + path, { headers: { cookie }, redirect: "manual" });
	return {
		get,
		status: async (path: string) => (await get(path)).status,
		step: (name: string, fields: Record<string, string>) =>
			postForm(base, `/redaktion/konto/${name}`, fields, cookie),
	};
}

test("a second factor belongs to the session that set it up, and setting it up ends all others", async ({
	baseURL,
}) => {
	const base = String(baseURL);
	const owner = await somebody("publisher", false);
	const [own, other] = [await signIn(base, owner), await signIn(base, owner)];
	const [here, there] = [browser(base, own), browser(base, other)];
	expect((await here.step("totrin-begynd", { "adgangskode-totrin": PASSWORD })).status).toBe(303);
	expect(await there.status(SETTING_UP)).toBe(307);
	const page = await (await here.get(SETTING_UP)).text();
	const app = { secret: secretIn(page) };
	expect(app.secret).toHaveLength(32);
	// Even with the right code, another session has nothing to confirm.
	await there.step("totrin-bekraeft", { kode: codeOf(app) });
	expect([await there.status(AUDIT), await here.status(AUDIT)]).toEqual([404, 404]);
	const confirmed = await here.step("totrin-bekraeft", { kode: codeOf(app) });
	expect([confirmed.status, confirmed.headers.get("location")]).toEqual([
		303,
		"/redaktion/konto?klar=totrin",
	]);
	expect(await browser(base, cookiesSet(confirmed)).status(AUDIT)).toBe(200);
	// No device is ever trusted to leave the code out.
	expect(confirmed.headers.getSetCookie().join()).not.toContain("trust_device");
	expect([await there.status("/redaktion"), await there.status(SETTING_UP)]).toEqual([307, 307]);
});

test("whoever begins anew in another session does not show the first what they were given", async ({
	baseURL,
}) => {
	const base = String(baseURL);
	const owner = await somebody("publisher", false);
	const [own, other] = [await signIn(base, owner), await signIn(base, owner)];
	const [here, there] = [browser(base, own), browser(base, other)];
	await here.step("totrin-begynd", { "adgangskode-totrin": PASSWORD });
	await there.step("totrin-begynd", { "adgangskode-totrin": PASSWORD });
	expect([await here.status(SETTING_UP), await there.status(SETTING_UP)]).toEqual([307, 200]);
});

test("a session without the factor has no rights by it and makes no codes, until the code is given", async ({
	baseURL,
}) => {
	const base = String(baseURL);
	const owner = await somebody("publisher", true);
	const here = browser(base, await openSession(DESK_DATABASE, owner.id, new Date(), false));
	expect(await here.status(AUDIT)).toBe(307);
	const password = { nuvaerende: PASSWORD, ny: "violin-kagerulle-mos-77" };
	for (const [name, fields] of [
		["totrin-begynd", { "adgangskode-totrin": PASSWORD }],
		["adgangskode", password],
		["noegle-begynd", {}],
	] as const) {
		const answer = await here.step(name, fields);
		expect([name, answer.status, answer.headers.get("location")]).toEqual([name, 303, "/redaktion/konto"]);
	}
	const codes = await here.step("noedkoder", { "adgangskode-noedkoder": PASSWORD });
	expect([codes.status, codes.headers.get("location")]).toEqual([303, "/redaktion/konto"]);
	expect(await (await here.get("/redaktion/konto")).text()).toContain("Bekræft koden");
	expect((await here.step("totrin-bekraeft", { kode: "000000" })).status).toBe(422);
	expect(await here.status(AUDIT)).toBe(307);
	const proved = await here.step("totrin-bekraeft", { kode: codeOf(owner) });
	expect([proved.status, proved.headers.get("location")]).toEqual([303, "/redaktion"]);
	// By another token: the one from before it was proved opens nothing any more.
	expect(await browser(base, cookiesSet(proved)).status(AUDIT)).toBe(200);
	expect(await here.status("/redaktion/konto")).toBe(307);
});

test("guessing at the code in a session rests after ten wrong ones", async ({ baseURL }) => {
	const owner = await somebody("publisher", true);
	const here = browser(String(baseURL), await openSession(DESK_DATABASE, owner.id, new Date(), false));
	for (let i = 0; i < 10; i += 1) await here.step("totrin-bekraeft", { kode: "000000" });
	await here.step("totrin-bekraeft", { kode: codeOf(owner) });
	expect(await here.status(AUDIT)).toBe(307);
});
