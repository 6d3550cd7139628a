import { randomBytes } from "node:crypto";
import { codeOf, createPerson, openSession, postForm, signIn } from "../support/accounts";
import { actionForm } from "../support/e2e/action-forms";
import { axeFaults } from "../support/e2e/axe";
import { DESK_DATABASE, expect, idOf, test } from "../support/e2e/desk";

const ACCOUNT = "/redaktion/konto";
const person = (totp = false) =>
	createPerson(DESK_DATABASE, {
		email: `${randomBytes(6).toString("hex")}@example.dk`,
		roles: ["editor"],
		totp,
	});

const read = (base: string, cookie: string, path = ACCOUNT) =>
	fetch(base + path, { headers: { cookie }, redirect: "manual" });
const idsIn = (html: string) =>
	[...html.matchAll(/name="log-ind" value="([^"]+)"/g)].map(([, id]) => id ?? "");

test("one sees where one is signed in, and ends one there; nobody ends another's", async ({ baseURL }) => {
	const base = String(baseURL);
	const [ida, bo] = [await person(), await person()];
	const [here, there, others] = [await signIn(base, ida), await signIn(base, ida), await signIn(base, bo)];
	const page = await (await read(base, here)).text();
	expect(page.match(/Logget ind /g)).toHaveLength(2);
	expect(page.match(/, denne</g)).toHaveLength(1);
	expect(page).not.toMatch(/127\.0\.0\.1|::1|Mozilla/);
	const [id = ""] = idsIn(page);
	expect(idsIn(page)).toEqual([id]);
	const end = (cookie: string) => postForm(base, `${ACCOUNT}/log-ind-slut`, { "log-ind": id }, cookie);
	expect((await end(others)).status).toBe(303);
	expect((await read(base, there)).status).toBe(200);
	expect((await end(here)).headers.get("location")).toBe(`${ACCOUNT}?klar=slut`);
	expect([(await read(base, there)).status, (await read(base, here)).status]).toEqual([307, 200]);
});

test("signing out clears what the browser has cached, and leaves what was typed and not sent", async ({
	as,
	baseURL,
}) => {
	const base = String(baseURL);
	const left = await postForm(base, `${ACCOUNT}/log-ud`, {}, await signIn(base, await person()));
	expect([left.status, left.headers.get("clear-site-data")]).toEqual([303, `"cache"`]);
	const { page } = await as("editor");
	await page.goto(ACCOUNT);
	await page.evaluate(() => {
		sessionStorage.setItem("redaktion:post:x", JSON.stringify({ body: "d.title=Ord", submitted: false }));
	});
	await page.getByRole("button", { name: "Log ud her" }).click();
	await expect(page.getByText("Du er logget ud.")).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.getItem("redaktion:post:x"))).toContain("Ord");
	// At somebody else's machine they can be thrown away without signing in again.
	await page.getByRole("button", { name: "Smid det væk" }).click();
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("by when and where the second factor must be set up stands in one line on every page of the desk", async ({
	baseURL,
}) => {
	const base = String(baseURL);
	const cookie = await signIn(base, await person());
	for (const path of ["/redaktion", "/redaktion/poster", "/redaktion/bekraeft", ACCOUNT]) {
		const page = await (await read(base, cookie, path)).text();
		expect(page.match(/Din rolle kræver login i to trin fra \d+\. \p{L}+ 20\d\d\./gu), path).toHaveLength(1);
	}
});

test("a session that has not shown the second factor leads there from every page, and on from there", async ({
	as,
	baseURL,
}) => {
	const base = String(baseURL);
	const ida = await person(true);
	const cookie = await openSession(DESK_DATABASE, ida.id, new Date(), false);
	const sent = await read(base, cookie, "/redaktion/bekraeft");
	expect([sent.status, sent.headers.get("location")]).toEqual([
		307,
		`${ACCOUNT}?til=%2Fredaktion%2Fbekraeft`,
	]);
	// What was typed is not lost: it stands on the page that says what to do.
	const form = await actionForm("kommenter", { record: idOf("offer", "al-anon-telefon") });
	const fields = { ...Object.fromEntries(new URLSearchParams(form)), tekst: "Mine ord" };
	const posted = await postForm(base, "/redaktion/handling/kommenter", fields, cookie);
	const said = await posted.text();
	expect([posted.status, said.includes("Mine ord"), said.includes("Gå til Min konto")]).toEqual([
		403,
		true,
		true,
	]);
	const { page, context } = await as("nobody");
	const [name = "", ...value] = cookie.split("=");
	const own = { domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
	await context.addCookies([{ name, value: value.join("="), ...own }]);
	await page.goto("/redaktion/bekraeft");
	expect(await axeFaults(page)).toEqual([]);
	await page.getByLabel("Kode").fill(codeOf(ida));
	await page.getByRole("button", { name: "Bekræft koden" }).click();
	await expect(page).toHaveURL(/\/redaktion\/bekraeft$/);
});
