import { expect, idOf, test } from "../support/e2e/desk";

const OLD = "thisted-craft-sdu";
const TAKEN = "aarhus-hjerneskadeteam";
const NEW = "thisted-craft";
const record = `/redaktion/poster/${idOf("offer", OLD)}`;

test("an address that a publisher moves leads to the new one, on the site and in the API", async ({ as }) => {
	const { page } = await as("publisher", { javaScript: false });
	await page.goto(record);
	await page.getByText("Flyt til en ny adresse").click();
	await page.getByLabel("Ny adresse, kun det sidste led").fill(TAKEN);
	const see = page.getByRole("button", { name: "Se den nye adresse" });
	await see.click();
	await page.getByRole("button", { name: `Flyt til /tilbud/${TAKEN}` }).click();
	await page.locator("#fejl a").first().click();
	const field = page.getByLabel("Ny adresse, kun det sidste led");
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(TAKEN);
	// People paste whole addresses.
	await field.fill(`/tilbud/${NEW}`);
	await see.click();
	await expect(page.getByText("Det kan ikke fortrydes")).toBeVisible();
	await page.getByRole("button", { name: `Flyt til /tilbud/${NEW}` }).click();
	await expect(page.getByText(`/tilbud/${NEW}`)).toBeVisible();

	const { page: guest } = await as("nobody");
	await guest.goto(`/tilbud/${OLD}`);
	await expect(guest).toHaveURL(new RegExp(`/tilbud/${NEW}$`));
	await expect(guest.getByRole("heading", { level: 1 })).toBeVisible();
	const answer = await guest.request.get(`/api/v1/offers/${OLD}`, { maxRedirects: 0 });
	expect([answer.status(), answer.headers().location]).toEqual([301, `/api/v1/offers/${NEW}`]);
	expect((await guest.request.get(`/api/v1/offers/${NEW}`)).status()).toBe(200);
});
