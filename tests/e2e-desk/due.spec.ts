import type { Page } from "@playwright/test";
import { openDatabase } from "@/lib/store/db/client";
import { createWriter } from "@/lib/store/db/writer";
import { DESK_DATABASE, expect, test } from "../support/e2e/desk";

const TEN = 10;

/** Makes ten records of a kind due to be read, and no other of it. */
async function makeDue(kind: string): Promise<void> {
	const client = await openDatabase(DESK_DATABASE);
	const records = await client.record.findMany({ where: { kind }, orderBy: { id: "asc" } });
	await createWriter(client)(async (tx) => {
		for (const [i, { id }] of records.entries()) {
			const rereadAt = new Date(i < TEN ? "2026-01-01T00:00:00Z" : "2036-01-01T00:00:00Z");
			await tx.record.update({ where: { id }, data: { rereadAt } });
		}
	});
	await client.$disconnect();
}

/** A page on which every press is counted. */
function counting(page: Page) {
	let presses = 0;
	return {
		presses: () => presses,
		press: async (name: string | RegExp, role: "button" | "link" | "checkbox" = "button", nth = 0) => {
			presses += 1;
			await page.getByRole(role, { name }).nth(nth).click();
		},
	};
}

test("ten records are read through with a press each, in their list, without JavaScript; what was done is said once", async ({
	as,
}) => {
	await makeDue("source");
	const { page } = await as("editor", { javaScript: false });
	await page.goto("/redaktion/poster?type=source&tilstand=due");
	await page.locator(".record-rows a").first().click();
	const { press, presses } = counting(page);
	const told = page.getByRole("status");
	for (let read = 1; read <= TEN; read += 1) {
		await expect(page.getByRole("heading", { name: "Læs den igennem" })).toBeVisible();
		await press("Læst, intet at rette");
		await expect(told.first()).toHaveText(
			read < TEN ? /er læst.*Her er den næste\.$/ : /Det var den sidste på listen\.$/,
		);
	}
	expect(presses()).toBeLessThanOrEqual(2 * TEN);
	await expect(page).toHaveURL(/type=source&tilstand=due$/);
	await expect(page.getByText("0 i alt")).toBeVisible();
	await page.reload();
	await expect(page.getByText("er læst")).toHaveCount(0);
});

test("ten are confirmed from the list in at most two presses each, the buttons in sight on a phone", async ({
	as,
}) => {
	const { page } = await as("editor", { javaScript: false });
	await page.setViewportSize({ width: 360, height: 740 });
	const list = "/redaktion/bekraeft?type=provider";
	await page.goto(list);
	for (const row of [1, 8, 20]) {
		await page.getByRole("checkbox").nth(row).scrollIntoViewIfNeeded();
		await expect(page.getByRole("button", { name: "har ringet" })).toBeInViewport({ ratio: 1 });
	}
	const before = Number(/^\d+/.exec((await page.locator(".lead").textContent()) ?? "")?.[0]);
	const { press, presses } = counting(page);
	for (let row = 0; row < TEN; row += 1) await press(/./, "checkbox", row);
	await press("har ringet");
	await expect(page.getByRole("status")).toHaveText("10 er bekræftet.");
	await expect(page.locator(".lead")).toContainText(new RegExp(`^${before - TEN} af`));
	expect(presses()).toBeLessThanOrEqual(2 * TEN);
	await expect(page).toHaveURL(new RegExp(`${list.replace("?", "\\?")}$`));
	// One by one: what one vouches for stands there, and each press leads on.
	await page.getByRole("link", { name: "Se og ret" }).first().click();
	for (let row = 0; row < 2; row += 1) {
		await expect(page.getByRole("heading", { name: "Passer numrene stadig?" })).toBeVisible();
		await press("har set på deres side");
		await expect(page.getByRole("status").first()).toHaveText(/er bekræftet\. Her er den næste\.$/);
	}
	await page.getByRole("link", { name: "Næste", exact: true }).click();
	await expect(page.getByRole("status")).toHaveCount(0);
});

test("by keyboard alone: tick, choose and confirm; what has focus is under no bar", async ({ as }) => {
	const { page } = await as("editor");
	await page.goto("/redaktion/bekraeft?type=municipality");
	const boxes = page.getByRole("checkbox");
	await boxes.first().focus();
	for (let row = 0; row < 6; row += 1) {
		const at = boxes.nth(row);
		await at.focus();
		const hidden = await at.evaluate((box) => {
			const { left, top, width, height } = box.getBoundingClientRect();
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			return seen !== box && !box.closest("label")?.contains(seen);
		});
		expect(hidden, `row ${row}`).toBe(false);
	}
	await page.keyboard.press("Space");
	await page.getByRole("button", { name: "har skrevet med dem" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("status")).toHaveText("1 er bekræftet.");
});

test("Ctrl+S saves and Ctrl+Enter sends, and the keys are listed on the page", async ({ as }) => {
	const client = await openDatabase(DESK_DATABASE);
	const method = await client.record.findFirstOrThrow({
		where: { kind: "method" },
		orderBy: { slug: "desc" },
	});
	await client.$disconnect();
	const { page } = await as("editor");
	const edit = `/redaktion/poster/${method.id}/rediger`;
	await page.goto(edit);
	await page.getByText("Taster", { exact: true }).click();
	await expect(page.getByText("Ctrl + Enter")).toBeVisible();
	const why = page.getByLabel("Hvad har du ændret, og hvorfor?");
	const field = page.locator("form.edit-form textarea").first();
	await field.fill("En ny tekst, som er skrevet med taster.");
	await field.press("Control+s");
	await expect(page.getByRole("status").first()).toHaveText("Kladden er gemt. Læserne ser den ikke endnu.");
	await page.goto(edit);
	await why.fill("Færdig");
	await why.press("Control+Enter");
	await expect(page.getByRole("status").first()).toHaveText("Kladden er sendt til godkendelse.");
});
