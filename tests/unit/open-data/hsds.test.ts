import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HSDS_WORDS } from "@/components/directory/open-data/hsds-words";
import type { Catalogue } from "@/lib/directory/catalogue";
import { hsdsAnswer } from "@/lib/site/open-data/hsds/answer";
import { type HsdsList, hsdsFeed } from "@/lib/site/open-data/hsds/feed";
import { realCatalogue } from "../../support/catalogue";
import { checkerMissing, checkHsds } from "../../support/hsds-checker";

const NOW = new Date("2026-11-30T10:00:00Z");
const DAY_MS = 86_400_000;
const real = realCatalogue();
/** As if every record had been published on a day of its own, and some had been confirmed since. */
const catalogue: Catalogue = {
	...real,
	history: new Map(
		real.offers.map(({ id }, i) => {
			const first = new Date(NOW.getTime() - (60 - (i % 40)) * DAY_MS);
			return [id, { first, last: first }];
		}),
	),
	offers: real.offers.map((offer, i) => {
		if (i % 9 !== 0) return offer;
		const one = { at: new Date("2026-11-12T23:30:00Z"), by: "Kontoret", way: "phone" };
		return { ...offer, confirmation: one, confirmed: { contact: one, description: one } };
	}),
};
const ask = (path: string, from = catalogue) => {
	const url = new URL(`http://a.dk/${path}`);
	const parts = url.pathname.split("/").filter(Boolean);
	return hsdsAnswer(from, { params: url.searchParams, now: NOW }, parts, HSDS_WORDS) as never;
};
const feed = (list: HsdsList) => hsdsFeed(catalogue, HSDS_WORDS, NOW)[list];
const serviceOf = (slug: string) =>
	feed("services").find((entry) => entry.slug === slug)?.whole as never as {
		[key: string]: unknown;
		attributes: { value?: string; taxonomy_term: { code: string; taxonomy: string } }[];
	};

describe("an offer as a service of HSDS", () => {
	it("that is uncertain is active, and says so by alert and term, with the age of its source", () => {
		const uncertain = catalogue.offers.filter(
			({ status, confirmation }) => status === "uncertain" && !confirmation,
		);
		expect(uncertain.length).toBeGreaterThan(0);
		for (const { slug } of uncertain) {
			const { status, alert, attributes } = serviceOf(slug);
			expect(status).toBe("active");
			expect(alert).toMatch(/^Usikkert, om det findes i dag\. /);
			expect(attributes.map(({ taxonomy_term }) => taxonomy_term.code)).toContain("uncertain");
		}
	});

	it("is assured by confirmation alone, on its Danish day, and last changed when it was", () => {
		for (const offer of catalogue.offers.filter(({ status }) => status !== "ended")) {
			const { assured_date, last_modified } = serviceOf(offer.slug);
			expect(assured_date).toBe(offer.confirmation ? "2026-11-13" : undefined);
			const first = catalogue.history.get(offer.id)?.first;
			expect(last_modified).toBe((offer.confirmation?.at ?? first)?.toISOString());
		}
	});

	it("has the 18 as terms, with how well they fit", () => {
		const offer = catalogue.offers.find(({ interventions }) =>
			interventions.some(({ fit }) => fit === "nearest"),
		);
		const [first] = offer?.interventions.filter(({ fit }) => fit === "nearest") ?? [];
		const terms = serviceOf(offer?.slug ?? "").attributes.filter(
			({ taxonomy_term }) => taxonomy_term.taxonomy === "De 18 indsatser",
		);
		expect(terms.map(({ value, taxonomy_term }) => [taxonomy_term.code, value])).toContainEqual([
			first?.intervention,
			"nearest",
		]);
		expect(feed("taxonomy_terms").filter(({ whole }) => whole.taxonomy === "De 18 indsatser")).toHaveLength(
			18,
		);
		expect(feed("services").some(({ whole }) => "program" in whole)).toBe(false);
	});

	it("keeps its identifiers when names change", () => {
		const renamed = {
			...catalogue,
			offers: catalogue.offers.map((offer) => ({
				...offer,
				slug: `${offer.slug}-ny`,
				title: `${offer.title} (ny)`,
			})),
		};
		const ids = (from: Catalogue) =>
			JSON.stringify(hsdsFeed(from, HSDS_WORDS, NOW))
				.match(/"[0-9a-f-]{36}"/g)
				?.sort();
		expect(ids(renamed)).toEqual(ids(catalogue));
	});

	it("is refused what is not known, and what nobody has", async () => {
		for (const path of [
			"services?foo=1",
			"services?page=0",
			"services?modified_after=igaar",
			"services?format=ndjson",
			"services?full=ja",
			"taxonomies?organization_id=x",
			"?a=1",
			"service_at_locations?proximity=1",
		])
			expect((ask(path) as Response).status, path).toBe(400);
		for (const path of ["programs", "services/x", "services/x/y"])
			expect((ask(path) as Response).status, path).toBe(404);
	});
});

describe.skipIf(checkerMissing)(
	`the whole feed, by the official schemas${checkerMissing ? ` (skipped: ${checkerMissing})` : ""}`,
	() => {
		const server = createServer((request, response) => {
			const answer: object = ask((request.url ?? "/").replace(/^\/api\/hsds\/?/, ""));
			const isProblem = answer instanceof Response;
			response.writeHead(isProblem ? answer.status : 200, {
				"content-type": "application/json",
				"access-control-allow-origin": "*",
			});
			response.end(JSON.stringify(isProblem ? {} : answer));
		});
		beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
		afterAll(() => void server.close());

		it("is clean: every list to its end, every detail, every filter", { timeout: 120_000 }, async () => {
			const { port } = server.address() as AddressInfo;
			const { status, said } = await checkHsds(`http://127.0.0.1:${port}/api/hsds`);
			expect(said).toContain("0 kinds of fault");
			expect(said).toMatch(/\b2\d\d services, /);
			expect(status).toBe(0);
		});
	},
);
