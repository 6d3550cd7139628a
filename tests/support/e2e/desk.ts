import { readFileSync } from "node:fs";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { recordId } from "@/lib/store/records/identity";
import { type MadePerson, openSession } from "../accounts";
import { PEOPLE_FILE } from "./cast";
import type { Caller } from "./desk-http";

export const DESK_DATABASE = "file:./data/e2e-desk.db";

/** One of the cast. */
export const cast = (key: string): MadePerson => JSON.parse(readFileSync(PEOPLE_FILE, "utf8"))[key];

/** The header `Cookie` of a fresh session of one of the cast. */
export const cookieOf = (key: string) => openSession(DESK_DATABASE, cast(key).id);

/** Signs a browser in as one of the cast, without the pages for it. */
export async function comeAs(context: BrowserContext, key: string): Promise<void> {
	const [name = "", ...value] = (await cookieOf(key)).split("=");
	await context.addCookies([
		{
			name,
			value: value.join("="),
			domain: "localhost",
			path: "/",
			secure: true,
			httpOnly: true,
			sameSite: "Lax",
		},
	]);
}

export const idOf = recordId;

/** Somebody's own browser at the desk; what goes wrong in it fails the test. */
type Somebody = { page: Page; context: BrowserContext };

type Fixtures = {
	/** One of the cast without a browser. */
	caller: (key: string) => Promise<Caller>;
	as: (key: string, options?: { javaScript?: boolean }) => Promise<Somebody>;
};

export const test = base.extend<Fixtures>({
	caller: async ({ baseURL }, use) => {
		await use(async (key) => ({ base: baseURL ?? "", cookie: await cookieOf(key) }));
	},
	as: async ({ browser, baseURL }, use) => {
		const contexts: BrowserContext[] = [];
		const faults: string[] = [];
		await use(async (key, { javaScript = true } = {}) => {
			const context = await browser.newContext({
				javaScriptEnabled: javaScript,
				...(baseURL ? { baseURL } : {}),
			});
			contexts.push(context);
			if (key !== "nobody") await comeAs(context, key);
			const page = await context.newPage();
			page.on("pageerror", (error) => faults.push(error.message));
			page.on("console", (message) => {
				// A form that is not taken is answered with 401 to 422 on purpose; the browser logs that.
				if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
					faults.push(message.text());
			});
			page.on("request", (request) => {
				const { origin, protocol } = new URL(request.url());
				if (baseURL && origin !== new URL(baseURL).origin && protocol !== "data:")
					faults.push(`request to ${origin}`);
			});
			return { page, context };
		});
		await Promise.all(contexts.map((context) => context.close()));
		expect(faults).toEqual([]);
	},
});

export { expect };
