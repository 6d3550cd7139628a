import { describe, expect, it } from "vitest";
import { ask } from "@/lib/directory/search/ask";
import { adviserKeys } from "@/lib/directory/search/near";
import { inOrder } from "@/lib/directory/search/order";
import { publishedSearch } from "@/lib/directory/search/queries";
import { realCatalogue } from "../support/catalogue";
import { offerWith } from "../support/guide-offers";

const catalogue = realCatalogue();
const search = publishedSearch(catalogue);
const NOW = new Date("2026-12-01T10:30:00+01:00");
const asked = (q: string, limit = 10, skip = 0) => ask(catalogue, search, q, limit, { now: NOW, skip });
const keys = (q: string, limit = 10) => asked(q, limit).hits.map(({ type, slug }) => `${type}/${slug}`);
const offerOf = (slug: string) => catalogue.offers.find((offer) => offer.slug === slug);

describe("the order of an answer", () => {
	it.each(["alkohol", "depression", "aflastning", "gruppe", "demens", "pårørende aarhus", "hjerneskade"])(
		"has nothing out of reach above what can be reached: “%s”",
		(q) => {
			const offers = asked(q, 500).hits.filter(({ type }) => type === "offer");
			const out = offers.map(({ slug }) => {
				const offer = offerOf(slug);
				return !offer?.reachable || offer.status === "ended";
			});
			expect(offers.length).toBeGreaterThan(3);
			expect(out.lastIndexOf(false)).toBeLessThan(out.includes(true) ? out.indexOf(true) : out.length);
		},
	);

	it.each(["alkohol", "aflastning", "psykisk sygdom", "samtalegruppe"])(
		"does not let one kind fill the first ten: “%s”",
		(q) => {
			const types = asked(q).hits.map(({ type }) => type);
			expect(types).toHaveLength(10);
			for (const type of new Set(types)) expect(types.filter((one) => one === type).length).toBeLessThan(8);
		},
	);

	it("has what is in a place before what is for its region, and that before the country's", () => {
		const rank = { municipality: 0, region: 1, national: 2 };
		const near = asked("psykisk sygdom odense", 40).hits.flatMap(({ slug }) => offerOf(slug) ?? []);
		const levels = near.filter(({ reachable }) => reachable).map(({ coverage }) => rank[coverage.level]);
		expect(levels.slice(0, 3)).toEqual([0, 0, 0]);
		expect(new Set(levels)).toEqual(new Set([0, 1, 2]));
	});

	it("tells whom to ask in a place where nothing of the kind is known", () => {
		expect(keys("aflastning Odense", 3)).toEqual([
			"intervention/aflastning-og-afloesning",
			"place/odense",
			"offer/odense-paaroerenderaadgivning",
		]);
	});

	it("gives a person's name no weight", () => {
		for (const kin of ["min mormor", "svigermor", "min fætters kone"]) {
			expect(keys(`${kin} demens`)).toEqual(keys("demens"));
		}
		expect(keys("mormor", 1)).toEqual(["offer/paaroerende-i-danmark-paaroerendetelefonen"]);
	});

	it.each([
		["ludomani", "pointer/ludomani"],
		["spiller alle pengene op", "pointer/ludomani"],
		["kræft", "pointer/kraeft"],
		["fængsel", "pointer/faengsel"],
		["headspace", "pointer/boern-og-unge"],
		["help english", "page/english"],
		["tavshedspligt", "page/confidentiality"],
		["orlov", "page/rights"],
	])("“%s” is answered by %s first", (q, key) => expect(keys(q, 1)).toEqual([key]));

	it.each(["samtykke", "tavshedspligt", "uden samtykke", "borgeren siger nej til samtykke"])(
		"“%s” finds staff's page about it, and a single word the relative's beside it",
		(q) => {
			expect(keys(q, 2)).toContain("page/staff-consent");
			if (!q.includes(" ")) expect(keys(q, 2)).toContain("page/confidentiality");
		},
	);

	it("tells of danger, also misspelt, and not of everything else", () => {
		for (const q of ["selvmord", "selvmrod", "han vil ikke leve mere", "hun vil tage sit eget liv"]) {
			expect(asked(q, 1), q).toMatchObject({ crisis: true });
			expect(keys(q, 1), q).toEqual(["offer/livslinien-telefon"]);
		}
		for (const q of ["depression", "demens", "hun vil ikke have hjælp"])
			expect(asked(q).crisis, q).toBe(false);
	});

	it("comes ten at a time, each once, and no page is beyond the last", () => {
		const { total } = asked("alkohol");
		const seen: string[] = [];
		for (let skip = 0; skip < total; skip += 10) {
			const { hits, from } = asked("alkohol", 10, skip);
			expect(from).toBe(skip);
			seen.push(...hits.map(({ type, slug }) => `${type}/${slug}`));
		}
		expect(seen).toHaveLength(total);
		expect(new Set(seen).size).toBe(total);
		expect(asked("alkohol", 10, 9_990).hits.length).toBeGreaterThan(0);
	});
});

it("has the crisis line first in danger, whatever words its record has", () => {
	const silent = { title: "Linjen", description: "Ring, når du har brug for det.", audience: null };
	const offers = catalogue.offers.map((offer) =>
		offer.slug === "livslinien-telefon" ? { ...offer, ...silent } : offer,
	);
	const records = { ...catalogue, offers };
	const [first] = ask(records, publishedSearch(records), "selvmord", 1, { now: NOW }).hits;
	expect(first?.slug).toBe("livslinien-telefon");
});

describe("a word of ordinary Danish", () => {
	it.each(["dumt", "noget dumt", "hesten", "kor", "cyklerne", "min nabos hund", "pizza", "regnvejr"])(
		"is never taken for another: “%s”",
		(q) => expect(asked(q).corrected).toBeNull(),
	);

	it("is no hindrance for slips in others", () => {
		expect(asked("alkholbehandling").corrected).toBe("alkoholbehandling");
		expect(asked("parkinsens").corrected).not.toBeNull();
	});
});

it("of what fits about as well, what is reached best comes first; of what does not, what fits best", () => {
	const ranks = new Map(Object.entries({ "offer/a": 4, "offer/b": 0, "offer/c": 0 }));
	const hits = [1, 0.85, 0.5].map((score, i) => ({
		...{ key: [...ranks.keys()][i] ?? "", score, whole: true },
		why: { terms: [] },
	}));
	const order = {
		offerOf: (key: string) => offerWith({ slug: key.slice(6), reachable: true }),
		distance: () => 0,
		reachRank: ({ slug }: { slug: string }) => ranks.get(`offer/${slug}`) ?? 9,
	};
	expect(inOrder(hits, order).map(({ key }) => key)).toEqual(["offer/b", "offer/a", "offer/c"]);
});

it("whom to ask in a place exists and can be reached", () => {
	const adviser = (slug: string, changes: object) =>
		offerWith({
			...{ slug, reachable: true, covered: new Set(["0461"]), ...changes },
			interventions: [{ intervention: "paaroerendevejleder", fit: "instance" }],
		});
	const offers = [adviser("a", { reachable: false }), adviser("b", { status: "ended" }), adviser("c", {})];
	const place = { label: "Odense", href: "", municipalities: ["0461"], rest: "" };
	expect(adviserKeys({ ...catalogue, offers }, place)).toEqual(["offer/c"]);
});
