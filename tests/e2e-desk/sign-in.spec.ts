import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { codeOf, createPerson, postForm, signIn } from "../support/accounts";
import { cast, DESK_DATABASE, expect, test } from "../support/e2e/desk";

/** The mails to somebody that were written as files, without the line ends that mail puts into long lines. */
const mailsTo = (folder: string, email: string) =>
	readdirSync(folder)
		.sort()
		.map((name) => readFileSync(`${folder}/${name}`, "utf8"))
		.filter((text) => text.includes(`To: ${email}`))
		.map((text) => text.replace(/=\r?\n/g, "").replaceAll("=3D", "="));

// One after the other: they sign the same people in and out.
test.describe.configure({ mode: "serial" });

test("a publisher signs in by password and code, without JavaScript, and lands where she was going", async ({
	as,
}) => {
	const bo = cast("publisher2");
	const { page } = await as("nobody", { javaScript: false });
	await page.goto("/redaktion/bekraeft");
	await page.getByLabel("Mail").fill(bo.email);
	await page.getByLabel("Adgangskode").fill(bo.password);
	await page.getByRole("button", { name: /Log ind/ }).click();
	await expect(page).toHaveURL(/\/redaktion\/log-ind\/kode/);
	await page.getByLabel(/Kode/).fill(codeOf(bo));
	await page.getByRole("button").last().click();
	await expect(page).toHaveURL(/\/redaktion\/bekraeft$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Passer de stadig?");
});

test("signing out everywhere ends the other browser's session at once", async ({ baseURL }) => {
	const anna = cast("editor2");
	const base = String(baseURL);
	const [here, there] = [await signIn(base, anna), await signIn(base, anna)];
	const desk = (cookie: string) =>
		fetch(`${base}/redaktion`, { headers: { cookie }, redirect: "manual" }).then(({ status }) => status);
	expect([await desk(here), await desk(there)]).toEqual([200, 200]);
	expect(here).not.toBe(there);
	const answer = await postForm(base, "/redaktion/konto/log-ud-alle", {}, here);
	expect(answer.status).toBe(303);
	expect([await desk(here), await desk(there)]).toEqual([307, 307]);
});

test("the answer to a wrong password says nothing of whether the address is known", async ({ baseURL }) => {
	const ask = async (mail: string) => {
		const answer = await postForm(String(baseURL), "/redaktion/log-ind/send", {
			mail,
			adgangskode: "forkert-forkert-41",
		});
		return [answer.status, (await answer.text()).replaceAll(mail, "")];
	};
	expect(await ask(cast("contributor").email)).toEqual(await ask("ukendt@example.dk"));
});

test("who has forgotten the password gets a link by mail, without JavaScript; whoever asks is told the same", async ({
	as,
}) => {
	// Somebody of this test's own: a new password signs out everywhere.
	const bent = await createPerson(DESK_DATABASE, {
		email: `${randomUUID()}@example.dk`,
		roles: ["contributor"],
	});
	const { page } = await as("nobody", { javaScript: false });
	const ask = async (mail: string) => {
		await page.goto("/redaktion/log-ind");
		await page.getByRole("link", { name: "Har du glemt din adgangskode?" }).click();
		await page.getByLabel("Mail").fill(mail);
		await page.getByRole("button", { name: "Send et link" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Se i din mail");
		return page.locator("main").textContent();
	};
	expect(await ask("ukendt@example.dk")).toBe(await ask(bent.email));
	const link = () =>
		mailsTo("data/e2e-desk-mail", bent.email)
			.at(-1)
			?.match(/\/redaktion\/invitation\/[\w-]{43}/)?.[0];
	await expect.poll(link).toBeTruthy();
	await page.goto(link() ?? "");
	await page.getByLabel("Vælg en adgangskode").fill(`${bent.password}-ny`);
	await page.getByRole("button", { name: "Gem adgangskoden" }).click();
	await expect(page.getByText("Din adgangskode er gemt. Log ind med den her.")).toBeVisible();
	await page.getByLabel("Mail").fill(bent.email);
	await page.getByLabel("Adgangskode").fill(`${bent.password}-ny`);
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
	await expect(page).toHaveURL(/\/redaktion$/);
});
