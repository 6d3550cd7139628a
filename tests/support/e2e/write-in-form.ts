import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { openSession } from "../accounts";
import { cast } from "./desk";
import type { DeskForm, Ready } from "./form-shape";
import type { OwnServer } from "./own-server";

/** Where and how a form is tried. */
export type Stage = { browser: Browser; own: OwnServer; javaScript: boolean };

/** A word that nobody else has written. */
export const newWord = () => {
	const letters = [...crypto.randomUUID().replaceAll("-", "")].map((digit) =>
		String.fromCharCode(97 + Number.parseInt(digit, 16)),
	);
	return `gærdetørå${letters.slice(0, 12).join("")}`;
};

/** The cookie of a fresh session of somebody at the own server. */
async function cookieFor(own: OwnServer, personId: string) {
	const [name = "", ...value] = (await openSession(own.database, personId)).split("=");
	const where = { domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
	return { name, value: value.join("="), ...where };
}

/** A browser of one of two who write the form. */
export async function open({ browser, own, javaScript }: Stage, form: DeskForm, which: 0 | 1 = 0) {
	const who = form.who?.[which];
	return openAs({ browser, own, javaScript }, who ? cast(who).id : null);
}

/** Somebody's own browser; `null` for who has no account. */
export async function openAs({ browser, own, javaScript }: Stage, personId: string | null): Promise<Page> {
	const context: BrowserContext = await browser.newContext({
		javaScriptEnabled: javaScript,
		baseURL: own.address,
	});
	if (personId) await context.addCookies([await cookieFor(own, personId)]);
	return context.newPage();
}

const inForm = (page: Page, ready: Ready, selector: string) =>
	page.locator(ready.form).locator(selector).first();

function pasteInto(element: Element, value: string) {
	(element as HTMLTextAreaElement).value = value;
	element.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Sets a field, whatever it is. */
export async function setField(page: Page, ready: Ready, selector: string, value: string) {
	const field = inForm(page, ready, selector);
	const type = await field.evaluate((element) =>
		element instanceof HTMLInputElement ? element.type : element.tagName,
	);
	if (type === "checkbox" || type === "radio") await field.check();
	else if (type === "SELECT") await field.selectOption(value);
	// Playwright's own way takes half a minute for the thousand lines of a register.
	else if (value.length > 2_000) await field.evaluate(pasteInto, value);
	else await field.fill(value);
}

async function unfold(page: Page, form: DeskForm, ready: Ready) {
	if (!form.folded || (await inForm(page, ready, form.field).isVisible())) return;
	await page.getByText(form.folded, { exact: true }).click();
}

/** Opens a form and writes a word in it. */
export async function write(page: Page, form: DeskForm, ready: Ready, word: string) {
	await page.goto(ready.address);
	await unfold(page, form, ready);
	for (const [selector, value] of Object.entries({ ...form.rest, ...ready.rest }))
		await setField(page, ready, selector, value);
	const ticked = form.field === "[name=type]" ? `${form.field}[value=${word}]` : form.field;
	const before = form.text ? await inForm(page, ready, form.field).inputValue() : "";
	await setField(page, ready, ticked, form.text ? form.text(word, before) : word);
}

/** Presses the form's button. @returns the answer's status; 0 when there was none. */
export async function press(page: Page, form: DeskForm, ready: Ready): Promise<number> {
	await unfold(page, form, ready);
	const post = (url: string) => /\/(handling|(kommune)?svar)\//.test(url);
	const answer = page
		.waitForEvent("requestfinished", { predicate: (r) => r.method() === "POST" && post(r.url()) })
		.then(async (request) => (await request.response())?.status() ?? 0);
	const failed = page
		.waitForEvent("requestfailed", { predicate: (r) => r.method() === "POST" && post(r.url()) })
		.then(() => 0);
	const button = page.locator(ready.form).getByRole("button", { name: form.button, exact: true }).first();
	const [status] = await Promise.all([Promise.race([answer, failed]), button.click({ noWaitAfter: false })]);
	answer.catch(() => undefined);
	failed.catch(() => undefined);
	await page.waitForLoadState("domcontentloaded");
	return status;
}

/** Whether a word stands on the page: to be read, in a field, chosen, or carried along. */
export const holds = (page: Page, form: Pick<DeskForm, "choices">, word: string): Promise<boolean> =>
	page.evaluate(
		([wanted, isChoice]) => {
			const controls = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
			const inControl = controls.some(({ type, name, checked, value }) => {
				if (type === "checkbox" || type === "radio") return checked && value === wanted;
				if (!isChoice) return value.includes(wanted);
				// All fields of a form that is carried through a sign-in stand in one.
				return value === wanted || (name === "med-felter" && value.includes(`"${wanted}"`));
			});
			return inControl || (!isChoice && (document.body.textContent ?? "").includes(wanted));
		},
		[word, form.choices !== undefined] as const,
	);

/** Finds the word again: on the page, or behind what the page offers. */
export async function expectFound(page: Page, form: DeskForm, ready: Ready, word: string) {
	if (await holds(page, form, word)) return;
	const offer = page
		.getByRole("link", { name: "Hent det frem" })
		.or(page.getByRole("button", { name: "Hent det frem" }));
	await offer.first().click({ timeout: 5_000 });
	await expect(page.locator(ready.form)).toBeVisible();
	// What was kept may be behind a link, and the form of the page one leaves looks like the one that comes: a look
	// at the moment of leaving ends with an error, not with an answer, and is taken again.
	await expect(async () => {
		expect(await holds(page, form, word), `${word} is lost`).toBe(true);
	}).toPass({ timeout: 10_000 });
}

/** The word is in the database, soon. */
export const expectStored = (own: OwnServer, form: DeskForm, ready: Ready, word: string) =>
	expect
		.poll(() => form.stored(own.client, ready, word), { message: `${form.name}: ${word} is not saved` })
		.toBe(true);
