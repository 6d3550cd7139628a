import type { Locator, Page } from "@playwright/test";
import { realCatalogue } from "../catalogue";
import type { Journey } from "./journeys";

/** A phone in the hand. */
export const PHONE = { width: 360, height: 780 } as const;

const urgent = realCatalogue().emergency.flatMap(({ phone }) => phone ?? []);

/** Ticks an answer; a finer word is behind its fold. */
async function tick(page: Page, label: string) {
	const box = page.getByLabel(label, { exact: true });
	const fold = page.locator("details.choices-more:not([open])").filter({ has: box });
	if ((await fold.count()) > 0) await fold.locator("summary").click();
	await box.check();
}

type Answers = Pick<Journey, "about" | "need" | "agrees" | "where">;

/** Through the guide from the front page: its link where the first answer is one, else "noget andet". */
export async function throughGuide(page: Page, { about, need, agrees, where }: Answers) {
	await page.goto("/");
	const question = page.getByRole("region", { name: "Din nærmeste …" });
	const direct = question.getByRole("link", { name: about[0], exact: true });
	await ((await direct.count()) > 0 ? direct : question.getByRole("link", { name: /^noget andet/ })).click();
	for (const label of about) await tick(page, label);
	await page.getByRole("button", { name: "Videre" }).click();
	if (need) await tick(page, need);
	await page.getByRole("button", { name: "Videre" }).click();
	if (agrees) await tick(page, agrees);
	await page.getByRole("button", { name: "Videre" }).click();
	await page.getByLabel("Hvor bor du?").fill(where);
	await page.getByRole("button", { name: "Vis, hvad der kan hjælpe" }).click();
	await page.waitForURL(/\/find-hjaelp\?trin=resultat&/);
}

/** Through the search box of the front page. */
export async function throughSearch(page: Page, words: string) {
	await page.goto("/");
	await page.getByRole("main").getByRole("searchbox").fill(words);
	await page.getByRole("main").getByRole("button", { name: "Søg" }).click();
	await page.waitForURL(/\/soeg\?q=/);
}

/** Through the map of the front page to the page of one's municipality. */
export async function throughPlace(
	page: Page,
	{ where, municipality }: Pick<Journey, "where" | "municipality">,
) {
	await page.goto("/");
	await page.getByRole("link", { name: "Se alle kommuner på et kort" }).click();
	await page.getByLabel("Hvor bor du?").fill(where);
	await page.getByRole("button", { name: "Vis hjælp til mig" }).click();
	const chosen = page.getByRole("link", { name: /^Se al hjælp/ });
	if ((await chosen.count()) > 0) await chosen.click();
	await page.waitForURL(new RegExp(`/kommuner/${municipality}$`));
}

/** The addresses that links lead to, in their order. */
export const addresses = (links: Locator) =>
	links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));

/** How many screens long a page is. */
export const screensOf = (page: Page) =>
	page.evaluate((height) => document.documentElement.scrollHeight / height, PHONE.height);

/**
 * How many screens down the first way in stands that is no crisis line: a number, or also somebody's own page or
 * chat. What is folded away does not count.
 * @param below what it is measured from: the foot of this.
 */
export function wayInAt(page: Page, kind: "number" | "any", below = "body > header"): Promise<number> {
	return page.evaluate(
		({ crisis, kind, below, height }) => {
			const isWay = (link: Element) => {
				const href = link.getAttribute("href") ?? "";
				if (!link.checkVisibility() || crisis.includes(href.replace(/^tel:/, ""))) return false;
				return href.startsWith("tel:") || (kind === "any" && link.matches('a.button[href^="https:"]'));
			};
			const first = [...document.querySelectorAll("main a[href]")].find(isWay);
			const foot = document.querySelector(below)?.getBoundingClientRect().bottom ?? 0;
			return ((first?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) - foot) / height;
		},
		{ crisis: urgent, kind, below, height: PHONE.height },
	);
}

/** What is said of numbers nobody answers now, without a word of when somebody does. */
export async function closedWithoutHours(page: Page): Promise<string[]> {
	const said = await page.locator("main .answering-now").allTextContents();
	return said.filter((words) => /lukket/i.test(words) && !/kl\. ?\d/.test(words));
}

/** The rows and cards that give a talk as their reason and are none: one listens to a podcast, and is not heard. */
export const talkThatIsNone = (page: Page) =>
	page
		.locator("main :is(.step, .offer-row)")
		.filter({ hasText: /podcast|webinar|\bfilm\b|\bpå nettet\b/i })
		.filter({ hasText: /fordi du (vil|søger nogen at) tale|tale med nogen/i });
