import { test as base, expect } from "@playwright/test";

/** One address for each kind of page. */
export const PAGE_TYPES = [
	"/",
	"/indsatser?element=gruppe&maalgruppe=psykisk-sygdom",
	"/indsatser/telefonraadgivning?kommune=odense",
	"/indsatser/telefonraadgivning/fagligt",
	"/tilbud?kommune=odense&element=gruppe",
	"/tilbud/al-anon-telefon",
	"/tilbud/al-anon-telefon/fejl",
	"/udbydere/psykiatrifonden",
	"/kommuner",
	"/kommuner/odense",
	"/kommuner/naestved/fagligt",
	"/kommuner?vis=undervisning",
	"/find-hjaelp",
	"/find-hjaelp?trin=resultat&om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense",
	"/min-liste?dato=2026-11-20&i=telefonraadgivning&t=al-anon-telefon&t=nordsjaelland-skizofreni-undervisning",
	"/fagfolk?om=hjerneskade&brug=pause&samtykke=ikke-spurgt&kommune=naestved",
	"/min-liste?dato=2026-11-20&i=hjerneskadekoordinatorer&t=al-anon-telefon&ark=1",
	"/soeg?q=min+mand+drikker+odense",
	"/oversigt?sortering=gruppe",
	"/akut",
	"/rettigheder",
	"/andre-steder",
	"/fagfolk/samtykke",
	"/sammenlign?indsats=aaben-dialog&indsats=akutsamtalen&indsats=paaroerendevejleder",
	"/anbefalinger?kommune=naestved&tjek=jdni",
	"/anbefalinger/metoder",
	"/anbefalinger/udfordringer",
	"/en",
	"/kilder",
	"/data?kommune=odense",
	"/data/ordbog",
	"/data/api",
	"/om",
	"/den-findes-ikke",
] as const;

/** The same pages in other states, for the long run. */
const OTHER_STATES = [
	"/indsatser",
	"/indsatser?element=organisation&form=telefon",
	"/tilbud?sted=Findesikke",
	"/tilbud/nordsjaelland-skizofreni-undervisning",
	"/kommuner?postnr=8660",
	"/find-hjaelp?trin=2&om=alkohol",
	"/find-hjaelp?trin=4",
	"/min-liste",
	"/soeg",
	"/soeg?q=xyzzyqwrtx",
	"/anbefalinger?tjek=-",
] as const;

/** Hundreds of offers, providers and municipalities are made by three pages: one in eight is looked at. */
const MANY = /^\/(tilbud|udbydere|kommuner)\/./;

/** The public addresses of the site's own map. */
async function everyAddress(baseURL: string): Promise<string[]> {
	const answer = await fetch(`${baseURL}/sitemap.xml`);
	const found = [...(await answer.text()).matchAll(/<loc>(.*?)<\/loc>/g)];
	const paths = found.map(([, address]) => new URL(address ?? "").pathname);
	return paths.filter((path, i) => !MANY.test(path) || i % 8 === 0);
}

/** The addresses a run looks at: one a page type, or those of the site map in the long run. */
export const addressesFor = async (baseURL: string): Promise<readonly string[]> =>
	process.env.LONG
		? [...new Set([...PAGE_TYPES, ...OTHER_STATES, ...(await everyAddress(baseURL))])]
		: PAGE_TYPES;

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
