import { expect, type Page } from "@playwright/test";
import { DESK_DATABASE } from "./desk";
import { withDatabase } from "./desk-http";

/** Somebody at an import's pages, who counts what is pressed. */
export type Walker = { page: Page; presses: number };

/** Presses a button. */
export async function press(walker: Walker, name: string | RegExp): Promise<void> {
	walker.presses += 1;
	await walker.page.getByRole("button", { name }).click();
}

/** Chooses a file and sends it: two presses, and the columns are shown. */
export async function sendFile(walker: Walker, path: string): Promise<void> {
	await walker.page.goto("/redaktion/import");
	await walker.page.getByLabel("Fil med tilbud").setInputFiles(path);
	walker.presses += 1;
	await press(walker, "Læs filen");
	await expect(walker.page.getByRole("heading", { name: "Hvad er kolonnerne?" })).toBeVisible();
}

/** Waits while rows are checked: the page reloads itself. */
export async function checked({ page }: Walker, heading: string | RegExp): Promise<void> {
	await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible({ timeout: 60_000 });
}

export const importOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** How many rows of an import are in each state, and how many are taken in. */
export const statesOf = (id: string) =>
	withDatabase(DESK_DATABASE, async (client) => {
		const rows = await client.importRow.findMany({ where: { batchId: id }, orderBy: { number: "asc" } });
		const count = (state: string) => rows.filter((row) => row.state === state).length;
		return {
			...{ new: count("new"), changed: count("changed"), unchanged: count("unchanged") },
			...{ similar: count("similar"), rejected: count("rejected") },
			taken: rows.filter(({ resultRevisionId }) => resultRevisionId !== null).length,
			rows,
		};
	});
