import { isReachable, reachOf } from "@/lib/directory/offers/reach";
import { reachContext } from "@/lib/directory/offers/reach-context";
import { realCatalogue } from "../support/catalogue";
import { expect, test } from "../support/e2e/site";

const catalogue = realCatalogue();
const context = reachContext(catalogue);
const now = new Date();
const bySlug = new Map(catalogue.offers.map((offer) => [offer.slug, offer]));

/** The lists of a page, each as the offers in its order: cards and rows, in whatever stands around them. */
const listsIn = (html: string): string[][] =>
	[
		...html.matchAll(
			/<(div class="cards[^"]*"|ul class="offer-rows[^"]*")>(.*?)(?=<div class="cards|<ul class="offer-rows|<\/main>)/gs,
		),
	].map(([, , list = ""]) =>
		[...list.matchAll(/(?:<h3[^>]*><a\b[^>]*?|class="offer-row-title") href="\/tilbud\/([a-z0-9-]+)"/g)].map(
			([, slug = ""]) => slug,
		),
	);

/** Whether there is a way in for a reader in a municipality, or anywhere. */
function hasWay(slug: string, at: string | undefined): boolean {
	const offer = bySlug.get(slug);
	return offer ? isReachable(reachOf(offer, context, now, at)) : true;
}

test("no page of the site map shows an offer without a way in above one with", async ({ request }) => {
	test.setTimeout(300_000);
	const map = await (await request.get("/sitemap.xml")).text();
	const mapped = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
	const codes = new Map(catalogue.places.municipalities.map(({ slug, code }) => [`/kommuner/${slug}`, code]));
	const filtered = catalogue.targetGroups.map(({ code }) => `/tilbud?maalgruppe=${code}`);
	const sorted = [
		"/tilbud?side=5",
		"/tilbud?sortering=navn",
		"/tilbud?kommune=naestved&sortering=bekraeftet",
	];
	let lists = 0;
	let cards = 0;
	for (const address of [...mapped, ...filtered, ...sorted]) {
		const at = codes.get(address);
		for (const list of listsIn(await (await request.get(address)).text())) {
			lists += 1;
			cards += list.length;
			const ways = list.map((slug) => hasWay(slug, at));
			const told = `${address}: ${list.map((slug, i) => (ways[i] ? slug : `(${slug})`)).join(", ")}`;
			expect(ways, told).toEqual([...ways].sort((a, b) => Number(b) - Number(a)));
		}
	}
	expect(lists).toBeGreaterThan(200);
	expect(cards).toBeGreaterThan(1_000);
});
