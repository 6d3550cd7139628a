import { test as base, expect } from "@playwright/test";

/** One address for each kind of page. */
export const PAGE_TYPES = [
	"/",
	"/indsatser",
	"/indsatser?element=gruppe&maalgruppe=psykisk-sygdom",
	"/indsatser?element=organisation&form=telefon",
	"/indsatser/familieorienteret-alkoholbehandling",
	"/indsatser/telefonraadgivning?kommune=odense",
	"/tilbud",
	"/tilbud?kommune=odense&element=gruppe",
	"/tilbud?sted=Findesikke",
	"/tilbud/al-anon-telefon",
	"/tilbud/nordsjaelland-skizofreni-undervisning",
	"/tilbud/al-anon-telefon/fejl",
	"/udbydere/psykiatrifonden",
	"/kommuner",
	"/kommuner?postnr=8660",
	"/kommuner/odense",
	"/find-hjaelp",
	"/find-hjaelp?trin=2&om=alkohol",
	"/find-hjaelp?trin=4",
	"/find-hjaelp?trin=resultat&om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense",
	"/min-liste",
	"/min-liste?dato=2026-11-20&i=telefonraadgivning&t=al-anon-telefon&t=nordsjaelland-skizofreni-undervisning",
	"/soeg",
	"/soeg?q=min+mand+drikker+odense",
	"/soeg?q=xyzzyqwrtx",
	"/oversigt",
	"/oversigt?sortering=gruppe",
	"/akut",
	"/kilder",
	"/om",
	"/privatliv",
	"/tilgaengelighed",
	"/den-findes-ikke",
] as const;

/** Every public address, from the site's own map. */
async function everyAddress(baseURL: string): Promise<string[]> {
	const answer = await fetch(`${baseURL}/sitemap.xml`);
	const found = [...(await answer.text()).matchAll(/<loc>(.*?)<\/loc>/g)];
	return found.map(([, address]) => new URL(address ?? "").pathname);
}

/** The addresses a run looks at: one a page type, or all in the long run. */
export const addressesFor = async (baseURL: string): Promise<readonly string[]> =>
	process.env.LONG ? [...new Set([...PAGE_TYPES, ...(await everyAddress(baseURL))])] : PAGE_TYPES;

/** A page that fails the test when anything goes wrong in the browser or leaves the site. */
export const test = base.extend<{ provoked: RegExp }>({
	/** What a test provokes on purpose. A missing page is always one: the browser logs its status. */
	provoked: [/status of 404/, { option: true }],
	page: async ({ page, baseURL, provoked }, use) => {
		const faults: string[] = [];
		page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
		page.on("console", (message) => {
			if (message.type() === "error" && !provoked.test(message.text()))
				faults.push(`console: ${message.text()}`);
		});
		page.on("request", (request) => {
			const { origin, protocol } = new URL(request.url());
			if (origin !== baseURL && protocol !== "data:") faults.push(`request to ${origin}`);
		});
		await use(page);
		expect(faults).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	},
});

export { expect };
