import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { codeOf, createPerson, PASSWORD } from "../accounts";
import { PEOPLE } from "./cast";
import { cast } from "./desk";
import type { DeskForm } from "./form-shape";
import {
	expectFound,
	expectStored,
	holds,
	newWord,
	open,
	openAs,
	press,
	type Stage,
	setField,
	write,
} from "./write-in-form";

type Cause = (stage: Stage, form: DeskForm) => Promise<void>;
const wordFor = (form: DeskForm) => form.choices?.[0] ?? newWord();

/** The session ends while somebody writes; signing in again carries the words to where they were meant for. */
const expiry: Cause = async (stage, form) => {
	const { own } = stage;
	const played = PEOPLE.find(({ key }) => key === form.who?.[0]);
	if (!played) throw new Error(`${form.name} is written without an account`);
	const { roles, totp = false } = played;
	const email = `${randomBytes(6).toString("hex")}@example.dk`;
	const person = await createPerson(own.database, { email, roles, totp });
	const [word, ready] = [wordFor(form), await form.prepare(own.client)];
	const typed = { form: { startsWith: "ny:offer:" }, personId: cast("editor").id };
	await own.client.typed.updateMany({ where: typed, data: { personId: person.id } });
	const page = await openAs(stage, person.id);
	await write(page, form, ready, word);
	await page.context().clearCookies();
	expect(await press(page, form, ready)).toBe(401);
	expect(await holds(page, { ...form, choices: form.choices ?? undefined }, word)).toBe(true);
	await page.getByLabel("Mail").fill(email);
	await page.getByLabel("Adgangskode").fill(PASSWORD);
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
	if (totp) {
		await page.getByLabel("Kode").fill(codeOf(person));
		await page.getByRole("button", { name: "Log ind", exact: true }).click();
	}
	await page.getByRole("button", { name: "Send det nu" }).click();
	await expectStored(own, form, ready, word);
};

/** The connection is lost when the button is pressed. */
const offline: Cause = async (stage, form) => {
	const [word, ready] = [wordFor(form), await form.prepare(stage.own.client)];
	const page = await open(stage, form);
	await write(page, form, ready, word);
	await page.context().setOffline(true);
	expect(await press(page, form, ready)).toBe(0);
	// The browser's own page comes after the failure; going back before it stands would go a page too far.
	await page.waitForURL(/^chrome-error:/);
	await page.context().setOffline(false);
	await page.goBack();
	await expectFound(page, form, ready, word);
	await press(page, form, ready);
	await expectStored(stage.own, form, ready, word);
};

/** Somebody else saves while one writes: the second is shown the words of both. */
const conflict: Cause = async (stage, form) => {
	const ready = await form.prepare(stage.own.client);
	const [mine, theirs] = [wordFor(form), form.choices?.[1] ?? newWord()];
	const [me, other] = [await open(stage, form, 0), await open(stage, form, 1)];
	await write(me, form, ready, mine);
	await write(other, form, ready, theirs);
	await press(other, form, ready);
	await expectStored(stage.own, form, ready, theirs);
	const status = await press(me, form, ready);
	if (form.second.status === 200) return expectStored(stage.own, form, ready, mine);
	expect(status).toBe(form.second.status);
	expect(await holds(me, form, mine)).toBe(true);
	if (form.second.showsTheirs) expect(await holds(me, form, theirs)).toBe(true);
};

/** One field is wrong: everything else stands as it was typed, and the summary leads to the field. */
const invalidField: Cause = async (stage, form) => {
	const { spoil = {}, rest = {}, tooLong = 0, status, link } = form.invalid ?? { status: 0 };
	const ready = await form.prepare(stage.own.client);
	const word = form.choices?.[0] ?? newWord();
	const page = await open(stage, form);
	await write(page, form, ready, word + "x".repeat(tooLong));
	for (const [selector, value] of Object.entries({ ...rest, ...spoil }))
		await setField(page, ready, selector, value);
	const isSpoilt = spoil[form.field] !== undefined;
	// Blanks are no words.
	const kept = isSpoilt ? Object.values({ ...spoil, ...rest }).filter((text) => text.trim()) : [word];
	expect(await press(page, form, ready)).toBe(status);
	for (const one of kept) expect(await holds(page, form, one), one).toBe(true);
	if (!link) return;
	await page.locator(`#fejl a[href="#${link}"]`).first().click();
	await expect(page.locator(`[id="${link}"]`)).toBeFocused();
};

/** Away by a link, and back by the browser's button. */
const backButton: Cause = async (stage, form) => {
	const [word, ready] = [wordFor(form), await form.prepare(stage.own.client)];
	const page = await open(stage, form);
	await write(page, form, ready, word);
	await page.locator("a.wordmark").click();
	await page.waitForURL((url) => !url.href.includes(ready.address));
	await page.goBack();
	await expectFound(page, form, ready, word);
	await press(page, form, ready);
	await expectStored(stage.own, form, ready, word);
};

/** The ways to lose words that each form goes through by itself. */
export const CAUSES: Readonly<Record<string, Cause>> = {
	expiry,
	offline,
	conflict,
	"invalid field": invalidField,
	"back button": backButton,
};

/** What cannot happen to a form. */
export const cannot = (cause: string, form: DeskForm) =>
	(cause === "expiry" && form.who === null) || (cause === "invalid field" && form.invalid === null);

/** The server goes and comes again while all the forms stand open. `SIGTERM` is a deployment. */
export async function restart(stage: Stage, forms: readonly DeskForm[], signal: "SIGTERM" | "SIGKILL") {
	const opened = [];
	for (const form of forms) {
		const [word, ready] = [wordFor(form), await form.prepare(stage.own.client)];
		const page = await open(stage, form);
		await write(page, form, ready, word);
		opened.push({ form, word, ready, page });
	}
	await stage.own.stop(signal);
	if (signal === "SIGKILL") {
		for (const { form, ready, page } of opened) expect(await press(page, form, ready), form.name).toBe(0);
	}
	await stage.own.start();
	for (const { form, word, ready, page } of opened) {
		if (signal === "SIGKILL") {
			await page.goBack();
			await expectFound(page, form, ready, word);
		}
		await press(page, form, ready);
		await expectStored(stage.own, form, ready, word);
		await page.context().close();
	}
}
