import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Role } from "@/lib/desk/sign-in/person";
import { codeOf, createPerson, type MadePerson, PASSWORD } from "../support/accounts";
import { axeFaults } from "../support/e2e/axe";
import { DESK_DATABASE, expect, test } from "../support/e2e/desk";

const AUDIT = "/redaktion/revision-spor";

const somebody = (role: Role, totp: boolean) =>
	createPerson(DESK_DATABASE, {
		email: `${randomBytes(6).toString("hex")}@example.dk`,
		name: "Nøgle Nielsen",
		roles: [role],
		totp,
	});

/** A device in the browser, as its developer tools make one: it asks for a finger, and there is one. */
async function withDevice(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("WebAuthn.enable");
	const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			...({ protocol: "ctap2", transport: "internal" } as const),
			...{ hasResidentKey: true, hasUserVerification: true },
			...{ isUserVerified: true, automaticPresenceSimulation: true },
		},
	});
	return {
		/** Whether the finger is the right one. */
		knows: (isUserVerified: boolean) =>
			cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
	};
}

async function signIn(page: Page, { email, password }: MadePerson) {
	await page.goto("/redaktion/log-ind");
	await page.getByLabel("Mail").fill(email);
	await page.getByLabel("Adgangskode", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
}

async function makeKey(page: Page, name: string) {
	const form = page.locator("form[data-passkey=create]");
	await form.getByLabel("Hvad skal nøglen hedde?").fill(name);
	await form.getByLabel("Din adgangskode").fill(PASSWORD);
	await form.getByRole("button").click();
	await expect(page.getByText("Adgangsnøglen er lavet.")).toBeVisible();
}

const statusOf = async (page: Page, path: string) => (await page.goto(path))?.status();

test("a publisher makes a passkey, has her rights by it at once, and signs in with it alone", async ({
	as,
}) => {
	const bo = await somebody("publisher", false);
	const { page } = await as("nobody");
	const device = await withDevice(page);
	await signIn(page, bo);
	// Without a second factor the role has no effect: the account's page is where it can be set up.
	await expect(page).toHaveURL(/\/redaktion\/konto$/);
	expect(await statusOf(page, AUDIT)).toBe(404);
	await page.goto("/redaktion/konto");
	await makeKey(page, "Min telefon");
	await expect(page.getByText("Min telefon", { exact: true })).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
	expect(await statusOf(page, AUDIT)).toBe(200);
	await page.goto("/redaktion/konto");
	await page.getByRole("button", { name: "Log ud her" }).click();
	await expect(page.getByText("Du er logget ud.")).toBeVisible();
	// The wrong finger, and then the right one.
	await device.knows(false);
	await page.getByRole("button", { name: "Log ind med adgangsnøgle" }).click();
	await expect(page.getByText("Det blev afbrudt.")).toBeVisible();
	await device.knows(true);
	await page.getByRole("button", { name: "Log ind med adgangsnøgle" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det venter på dig");
	expect(await statusOf(page, AUDIT)).toBe(200);
	await expect(page.getByText("lavede en adgangsnøgle").last()).toBeVisible();
});

test("a passkey stands in for the app's code, and shows who is in a session that has not shown it", async ({
	as,
}) => {
	const bo = await somebody("publisher", true);
	const { page, context } = await as("nobody");
	await withDevice(page);
	await signIn(page, bo);
	await page.getByLabel("Kode").fill(codeOf(bo));
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
	await page.goto("/redaktion/konto");
	await makeKey(page, "Kontorets nøgle");
	await context.clearCookies();
	await page.goto(`/redaktion/log-ind?til=${encodeURIComponent("/redaktion/bekraeft")}`);
	await page.getByLabel("Mail").fill(bo.email);
	await page.getByLabel("Adgangskode", { exact: true }).fill(bo.password);
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
	await page.getByRole("button", { name: "Brug adgangsnøgle i stedet" }).click();
	await expect(page).toHaveURL(/\/redaktion\/bekraeft$/);
});

test("with a passkey and no app, the password alone leads to being asked, and on from there", async ({
	as,
}) => {
	const bo = await somebody("publisher", false);
	const { page, context } = await as("nobody");
	await withDevice(page);
	await signIn(page, bo);
	await makeKey(page, "Min telefon");
	await context.clearCookies();
	await page.goto(`/redaktion/log-ind?til=${encodeURIComponent("/redaktion/bekraeft")}`);
	await page.getByLabel("Mail").fill(bo.email);
	await page.getByLabel("Adgangskode", { exact: true }).fill(bo.password);
	await page.getByRole("button", { name: "Log ind", exact: true }).click();
	await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Vis, at det er dig");
	await expect(page.getByRole("button", { name: "Skift adgangskode" })).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);
	await page.getByRole("button", { name: "Brug din adgangsnøgle" }).click();
	await expect(page).toHaveURL(/\/redaktion\/bekraeft$/);
});

test("without JavaScript nothing of it is in the way", async ({ as }) => {
	const { page } = await as("nobody", { javaScript: false });
	await page.goto("/redaktion/log-ind");
	await expect(page.getByRole("button", { name: /adgangsnøgle/ })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Log ind", exact: true })).toBeVisible();
});
