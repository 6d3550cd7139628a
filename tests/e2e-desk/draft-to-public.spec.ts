import { type ChildProcess, spawn } from "node:child_process";
import { DESK_DATABASE, expect, idOf, test } from "../support/e2e/desk";
import { act, editForm } from "../support/e2e/desk-http";

/** The whole day takes this step once; here it is taken often, with both cores busy when there is time for it. */
const ROUNDS = process.env.LONG ? 30 : 3;
const BUSY_CORES = process.env.LONG ? 2 : 0;
const SLUG = "rejsehold";
const PUBLIC = `/indsatser/${SLUG}`;

const burning: ChildProcess[] = [];
test.beforeAll(() => {
	for (let core = 0; core < BUSY_CORES; core += 1) burning.push(spawn(process.execPath, ["-e", "for (;;);"]));
});
test.afterAll(() => {
	for (const child of burning) child.kill("SIGKILL");
});

test("who publishes a draft that was looked at reads it at once, time after time", async ({ as, caller }) => {
	test.setTimeout(ROUNDS * 60_000);
	const editor = await caller("editor");
	const { page } = await as("publisher", { javaScript: false });
	const { page: guest } = await as("nobody");
	for (let round = 1; round <= ROUNDS; round += 1) {
		const lead = `Skrevet for ${round}. gang.`;
		const form = await editForm(DESK_DATABASE, "intervention", SLUG, (document) => ({
			...document,
			summary: lead,
		}));
		expect((await act(editor, "gem-kladde", form)).status).toBe(303);
		// The page of before is kept, so that it is there to be served.
		await guest.goto(PUBLIC);
		await expect(guest.getByText(lead)).toBeHidden();
		await page.goto(`/redaktion/poster/${idOf("intervention", SLUG)}`);
		const preview = await page.getByRole("link", { name: /Se kladden/ }).getAttribute("href");
		await guest.goto(preview ?? "");
		await expect(guest.getByText(lead)).toBeVisible();
		await page.getByRole("button", { name: /^Udgiv udgave \d+ nu/ }).click();
		await expect(page.getByText("Der er ingen kladde.")).toBeVisible();
		await page.goto(PUBLIC);
		await expect(page.getByText(lead), `round ${round}, who published`).toBeVisible();
		await guest.goto(PUBLIC);
		await expect(guest.getByText(lead), `round ${round}, anybody`).toBeVisible();
		expect((await guest.goto(preview ?? ""))?.status()).toBe(410);
	}
});
