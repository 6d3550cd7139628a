import type { Page } from "@playwright/test";
import { axeFaults, OF_SIGHT } from "../support/e2e/axe";
import { expect, idOf, test } from "../support/e2e/desk";
import { type DeskPlace, deskPlaces } from "../support/e2e/desk-pages";

const EDIT = `/redaktion/poster/${idOf("intervention", "forventningssamtalen")}/rediger`;

/** What axe finds, with everything unfolded. @param rules only these; all of WCAG's when left out. */
async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});
	return axeFaults(page, rules);
}

/** By person, so that each has one browser. */
const byPerson = (places: readonly DeskPlace[]) => {
	const people = new Map<string, string[]>();
	for (const [who, address] of places) people.set(who, [...(people.get(who) ?? []), address]);
	return people;
};

/** Two records of one type may share what their pages are called. */
const typeOf = (address: string) =>
	address
		.replace(/\?.*$/, "")
		.replace(/[0-9a-f-]{36}/g, "*")
		.replace(/\/ingen$/, "/*");

/** How a page is built, as it stands on the narrowest screen. */
const seenOn = (page: Page) =>
	page.evaluate(() => ({
		lang: document.documentElement.lang,
		levels: [...document.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => Number(tagName[1])),
		wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
	}));

test("on any page of the desk axe finds nothing, light on a desktop and dark on a phone; it has one first heading, Danish, a title of its own, no skipped level; nothing scrolls sideways at 320 px", async ({
	as,
}) => {
	test.setTimeout(300_000);
	const wrong: string[] = [];
	const titles = new Map<string, string>();
	for (const [who, addresses] of byPerson(await deskPlaces())) {
		const { page } = await as(who);
		for (const address of addresses) {
			const look = async (width: number, colorScheme: "light" | "dark") => {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			};
			await look(320, "light");
			await page.goto(address);
			const seen = await seenOn(page);
			const skipped = seen.levels.some((level, i) => level > (seen.levels[i - 1] ?? level) + 1);
			const firsts = seen.levels.filter((level) => level === 1).length;
			if (seen.lang !== "da" || firsts !== 1 || skipped || seen.wider > 0)
				wrong.push(`${address}: ${JSON.stringify(seen)}`);
			const title = await page.title();
			const same = titles.get(title);
			if (same && same !== typeOf(address)) wrong.push(`"${title}" is both ${same} and ${typeOf(address)}`);
			titles.set(title, typeOf(address));
			await look(1280, "light");
			wrong.push(...(await faultsOf(page)).map((fault) => `${address} ${fault}`));
			await look(360, "dark");
			wrong.push(...(await faultsOf(page, OF_SIGHT)).map((fault) => `${address}, dark: ${fault}`));
		}
	}
	expect(wrong).toEqual([]);
});

test("by keyboard: the skip link first, then the menu, then the page", async ({ as }) => {
	const { page } = await as("publisher");
	await page.goto("/redaktion/poster");
	await page.keyboard.press("Tab");
	const skip = page.getByRole("link", { name: "Gå til indholdet" });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	const order: string[] = [];
	for (let i = 0; i < 40 && order.at(-1) !== "main"; i += 1) {
		await page.keyboard.press("Tab");
		const where = await page.evaluate(() => {
			const active = document.activeElement;
			return active?.closest("nav[aria-label='Redaktionens menu']")
				? "menu"
				: active?.closest("main")
					? "main"
					: "";
		});
		if (where && where !== order.at(-1)) order.push(where);
	}
	expect(order).toEqual(["menu", "main"]);
	await page.goto("/redaktion/poster");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect(page.locator("main")).toBeFocused();
});

test("the Enter key in the form saves; what is wrong is summed up, read aloud and can be gone to", async ({
	as,
}) => {
	const { page } = await as("editor", { javaScript: false });
	await page.goto(EDIT);
	const title = page.locator('[id="d.title"]');
	await title.fill("");
	await title.press("Enter");
	const summary = page.getByRole("alert");
	await expect(summary).toBeVisible();
	await expect(title).toHaveAttribute("aria-invalid", "true");
	await summary.getByRole("link").first().press("Enter");
	await expect(title).toBeFocused();
	await title.fill("Forventningssamtalen i dag");
	await title.press("Enter");
	await expect(page.getByText(/Kladden er udgave/)).toBeVisible();
});

test("axe finds nothing on a form that was not taken, nor on a conflict", async ({ as }) => {
	test.setTimeout(180_000);
	const [{ page: anna }, { page: bent }] = [await as("editor"), await as("editor2")];
	const address = EDIT.replace(
		idOf("intervention", "forventningssamtalen"),
		idOf("intervention", "netvaerksvenner"),
	);
	await Promise.all([anna.goto(address), bent.goto(address)]);
	for (const [page, text] of [
		[anna, "Annas ord."],
		[bent, "Bents ord."],
	] as const) {
		await page.locator('[id="d.summary"]').fill(text);
		await page.getByRole("button", { name: "Gem kladden" }).click();
	}
	await expect(bent.getByRole("alert")).toContainText("Annas ord.");
	// High enough for the bar with the buttons not to lie upon the list of the form's parts.
	await bent.setViewportSize({ width: 1280, height: 1300 });
	expect(await faultsOf(bent)).toEqual([]);
	await bent.locator('[id="d.title"]').fill("");
	await bent.getByRole("button", { name: "Gem kladden" }).click();
	await expect(bent.getByRole("alert")).toContainText("problemer");
	expect(await faultsOf(bent)).toEqual([]);
});
