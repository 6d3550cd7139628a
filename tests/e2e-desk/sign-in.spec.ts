import { codeOf, postForm, signIn } from "../support/accounts";
import { cast, expect, test } from "../support/e2e/desk";

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
