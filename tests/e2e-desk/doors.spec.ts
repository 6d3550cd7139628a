import { ACTIONS } from "@/lib/desk/registry";
import { SESSION_COOKIE } from "@/lib/desk/sign-in/cookies";
import { postForm } from "../support/accounts";
import { cast, DESK_DATABASE as DB, expect, idOf, test } from "../support/e2e/desk";
import { editForm, post, readHead } from "../support/e2e/desk-http";

const OFFER = "alkolinjen-chat";
const OTHER = "angstforeningen-grupper";
const record = (slug: string) => `/redaktion/poster/${idOf("offer", slug)}`;

test.describe.configure({ timeout: 180_000 });

const POSTS = [
	...ACTIONS.map(({ name }) => `/redaktion/handling/${name}`),
	...["gemt", "gemt/smid-vaek", "import/send", "konto/log-ud", "log-ind/send", "log-ind/kode/send"].map(
		(path) => `/redaktion/${path}`,
	),
	...["konto/noegle-gem", "log-ind/noegle/begynd", "log-ind/noegle/send"].map((path) => `/redaktion/${path}`),
	...["invitation/findes-ikke/brug", "svar/findes-ikke/send", "kommunesvar/findes-ikke/send"].map(
		(path) => `/redaktion/${path}`,
	),
];

test("what another site sends is refused, wherever it is sent, and nothing changes", async ({ caller }) => {
	const editor = await caller("editor");
	const form = await editForm(DB, "offer", OFFER, (document) => ({
		...document,
		title: "Fra en anden side",
	}));
	const before = await readHead(DB, "offer", OFFER);
	const foreign = [
		{},
		{ origin: "https://ond.example" },
		{ origin: "null" },
		{ origin: `${editor.base}.ond.example`, "sec-fetch-site": "cross-site" },
		{ origin: "https://ond.example", host: "ond.example", "x-forwarded-host": "ond.example" },
		{ referer: `${editor.base}/redaktion` },
	] as Record<string, string>[];
	for (const headers of foreign) {
		const answer = await post(editor, "/redaktion/handling/gem-kladde", form, headers);
		expect([headers, answer.status]).toEqual([headers, 403]);
	}
	for (const path of POSTS) {
		const answer = await post(editor, path, form, { origin: "https://ond.example" });
		expect([path, answer.status]).toEqual([path, 403]);
	}
	expect(await readHead(DB, "offer", OFFER)).toEqual(before);
	const own = await post(editor, "/redaktion/handling/gem-kladde", form);
	expect(own.status).toBe(303);
});

test("what Next would take for a server action or an inner request does nothing", async ({ caller }) => {
	const editor = await caller("editor");
	const before = await readHead(DB, "offer", OTHER);
	const id = "7f".repeat(21);
	const bound = {
		$ACTION_REF_1: "",
		"$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
		"$ACTION_1:1": "[]",
	};
	for (const fields of [{ [`$ACTION_ID_${id}`]: "1" }, bound]) {
		for (const path of [record(OTHER), "/redaktion", "/redaktion/log-ind"]) {
			const body = new FormData();
			for (const [name, value] of Object.entries(fields)) body.append(name, value);
			const headers = { origin: editor.base, "next-action": id, cookie: editor.cookie };
			const answer = await fetch(editor.base + path, { method: "POST", redirect: "manual", headers, body });
			expect([path, answer.status]).toEqual([path, 415]);
			expect(answer.headers.getSetCookie()).toEqual([]);
		}
	}
	expect(await readHead(DB, "offer", OTHER)).toEqual(before);
	const inner = {
		"x-middleware-subrequest": "middleware:middleware:middleware",
		"x-form-state": "e30",
		rsc: "1",
	};
	for (const headers of [inner, { "x-forwarded-host": "ond.example", "x-real-ip": "127.0.0.1" }]) {
		const answer = await fetch(editor.base + record(OFFER), { headers, redirect: "manual" });
		expect([303, 307]).toContain(answer.status);
		expect(answer.headers.get("location")).toMatch(/^\/redaktion\/log-ind\?til=/);
	}
});

test("signing in leads to the desk and nowhere else, with cookies that only this site can read", async ({
	caller,
}) => {
	const { base } = await caller("editor");
	const { email: mail, password: adgangskode } = cast("editor2");
	for (const til of [
		"https://ond.example",
		"//ond.example",
		"/\\ond.example",
		"/redaktion//../..//ond.example",
	]) {
		const answer = await postForm(base, "/redaktion/log-ind/send", { mail, adgangskode, til });
		expect([til, answer.status, answer.headers.get("location")]).toEqual([til, 303, "/redaktion"]);
		const set = answer.headers.getSetCookie();
		const kept = set.filter((cookie) => !/max-age=0/i.test(cookie));
		// The session, and the mark by which this device is known the next time.
		expect(kept.map((cookie) => cookie.split("=")[0])).toEqual([SESSION_COOKIE, "__Host-redaktion.device"]);
		for (const cookie of kept) {
			for (const word of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(word);
			expect(cookie).not.toMatch(/domain=/i);
		}
	}
});

test("the public site sets no cookie and is the same with one; the desk is kept and found by nobody", async ({
	caller,
}) => {
	const editor = await caller("editor");
	for (const path of [
		"/",
		"/tilbud",
		`/tilbud/${OTHER}`,
		"/soeg?q=angst",
		"/api/v1/offers",
		"/findes-ikke",
	]) {
		const [with_, without] = await Promise.all([
			fetch(editor.base + path, { headers: { cookie: editor.cookie } }),
			fetch(editor.base + path),
		]);
		expect([path, with_.headers.getSetCookie(), with_.status]).toEqual([path, [], without.status]);
		expect(await with_.text()).toBe(await without.text());
	}
	for (const path of ["", "/poster", "/log-ind", "/personer", "/revision-spor", "/findes-ikke"]) {
		const answer = await fetch(`${editor.base}/redaktion${path}`, { headers: { cookie: editor.cookie } });
		expect([path, answer.headers.get("cache-control")]).toEqual([path, expect.stringContaining("no-store")]);
		expect([path, answer.headers.get("x-robots-tag") ?? (await answer.text())]).toEqual([
			path,
			expect.stringContaining("noindex"),
		]);
	}
});
