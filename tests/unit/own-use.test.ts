import { describe, expect, it } from "vitest";
import { parseSelection } from "@/lib/base/facets/search-params";
import type { Catalogue } from "@/lib/directory/catalogue";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { listInterventions } from "@/lib/directory/interventions/list";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const grammar = interventionGrammar(catalogue.targetGroups);

const listed = (records: Catalogue, query = "") =>
	listInterventions(records, grammar, parseSelection(new URLSearchParams(query), grammar)).items;
const slugs = (records: Catalogue, query = "") => listed(records, query).map(({ slug }) => slug);
const startOf = (slug: string) =>
	catalogue.guide.ways.find(({ intervention }) => intervention === slug)?.start ?? "others";

describe("/indsatser opens with what relatives can use themselves", () => {
	it("begins with what is begun alone and needs nobody's consent", () => {
		const [first, second, third] = listed(catalogue);
		for (const item of [first, second, third]) {
			expect(startOf(item?.slug ?? ""), item?.slug).toBe("alone");
			expect(item?.conditions.consent.value, item?.slug).not.toBe("yes");
		}
		expect(first?.slug).toBe("telefonraadgivning");
	});

	it("ends with what others set going", () => {
		const starts = slugs(catalogue).map(startOf);
		const firstOfOthers = starts.indexOf("others");
		expect(firstOfOthers).toBeGreaterThan(0);
		expect(new Set(starts.slice(firstOfOthers))).toEqual(new Set(["others"]));
	});

	it("puts what the other must agree to after what may be asked for without", () => {
		const [first] = listed(catalogue);
		if (!first) throw new Error("no interventions");
		const consent = { ...first.conditions.consent, value: "yes" as const };
		const withConsent = { ...first, conditions: { ...first.conditions, consent } };
		const interventions = catalogue.interventions.map((item) =>
			item.slug === first.slug ? withConsent : item,
		);
		const order = slugs({ ...catalogue, interventions });
		const place = order.indexOf(first.slug);
		const starts = order.map(startOf);
		expect(place).toBeGreaterThan(starts.lastIndexOf("ask"));
		expect(place).toBeLessThan(starts.indexOf("others"));
	});

	it("counts only offers with somebody to reach", () => {
		const first = slugs(catalogue)[0];
		const unreachable = catalogue.offers.map((offer) => ({ ...offer, reachable: false }));
		expect(slugs({ ...catalogue, offers: unreachable })[0]).not.toBe(first);
	});

	it("is the order without a word in the address, and by number only when asked", () => {
		expect(slugs(catalogue)).toEqual(slugs(catalogue, "sortering=egen"));
		expect(listed(catalogue, "sortering=nummer").map(({ number }) => number)).toEqual(
			catalogue.interventions.map((_, i) => i + 1),
		);
	});
});
