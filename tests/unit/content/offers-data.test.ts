import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { MAPPING_FILE, offerMappingSchema } from "@/lib/content/offer-mapping";
import { CONTENT, PROJECT, realCatalogue } from "../../support/catalogue";

const DATA = resolve(PROJECT, process.env.DATA_DIR ?? "../shared/data");
const ROWS = join(DATA, "offers.jsonl");
const absent = !existsSync(ROWS);

/** A row of the gathered data, as far as the tests read it. */
type Row = {
	id: string;
	intervention_slugs: string[];
	intervention_approx_slugs: string[];
	other_types: string[];
	topics: string[];
	municipalities: string[];
	regions: string[];
	coverage_level: string;
	target_fit: string;
	status: string;
	[field: string]: unknown;
};

const rows: Row[] = absent
	? []
	: readFileSync(ROWS, "utf8")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
const mapping = offerMappingSchema.parse(parse(readFileSync(join(CONTENT, "offers", MAPPING_FILE), "utf8")));
const { offers, places, providers } = realCatalogue();
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
const kept = rows.filter(({ id }) => !(id in mapping.leftOut));
const orNull = (value: unknown) => (value === "" ? null : value);
/** The address of the offer itself; a newspaper's is none. */
const ownAddress = (url: unknown) => {
	const host = new URL(String(url)).hostname.replace(/^www\./, "");
	return mapping.writtenAbout.includes(host) ? null : orNull(url);
};
const unique = <T>(values: readonly T[]) => [...new Set(values)];

describe.skipIf(absent)("the gathered offers (decision 20)", () => {
	it("are all here, or left out with a reason: the 21 at the edge", () => {
		expect(rows).toHaveLength(220);
		const edge = rows.filter(({ target_fit }) => target_fit === "edge").map(({ id }) => id);
		expect(edge).toHaveLength(21);
		expect(Object.keys(mapping.leftOut).sort()).toEqual(edge.sort());
		expect(kept.map(({ id }) => id).filter((id) => !bySlug.has(id))).toEqual([]);
	});

	it.each(kept)("$id says what its row says, and nothing more", (row) => {
		const offer = bySlug.get(row.id);
		expect(offer).toMatchObject({
			phone: orNull(row.phone),
			email: orNull(row.email),
			url: ownAddress(row.url),
			place: orNull(row.place),
			consent: "not-stated",
			confirmation: null,
			source: { url: row.source_url, reference: null, date: orNull(row.source_date) },
		});
		expect(offer?.status).toBe(row.status === "active" ? "open" : row.status);
		expect(offer?.interventions).toEqual([
			...row.intervention_slugs.map((intervention) => ({ intervention, fit: "instance" })),
			...row.intervention_approx_slugs.map((intervention) => ({ intervention, fit: "nearest" })),
		]);
		const groups = unique(row.topics.flatMap((topic) => mapping.topics[topic] ?? [`? ${topic}`]));
		expect(offer?.targetGroups).toEqual(groups.map((group) => ({ group, basis: "inferred" })));
		expect(providers.map(({ slug }) => slug)).toContain(offer?.provider);
	});

	it.each(kept)("$id covers whom its row says", (row) => {
		const covered = bySlug.get(row.id)?.covered;
		if (row.coverage_level === "national") return expect(covered).toBeNull();
		const names = places.municipalities.filter(({ code }) => covered?.has(code));
		if (row.coverage_level === "municipality") {
			return expect(names.map(({ name }) => name).sort()).toEqual(unique(row.municipalities).sort());
		}
		const regions = new Map(places.regions.map(({ slug, name }) => [slug, name]));
		expect(unique(names.map(({ region }) => regions.get(region))).sort()).toEqual(row.regions.sort());
	});

	it("have elements by the table, where they are none of the 18", () => {
		for (const row of kept.filter(({ other_types }) => other_types.length > 0)) {
			const elements = unique(row.other_types.flatMap((type) => mapping.otherTypes[type] ?? [`? ${type}`]));
			expect(bySlug.get(row.id)?.elements, row.id).toEqual(elements);
		}
	});
});

/** Koncept 2018, annex 2, in its order. */
const ANNEX_2 = [
	"depressionsforeningen",
	"psykiatrifonden",
	"angstforeningen",
	"det-sociale-netvaerk",
	"adhd-foreningen",
	"landsforeningen-autisme",
	"bedre-psykiatri",
	"lap-landsforeningen-af-nuvaerende-og-tidligere-psykiatribrugere",
	"lms-landsforeningen-mod-spiseforstyrrelser-og-selvskade",
	"sind-landsforeningen-for-psykisk-sundhed",
	"ocd-foreningen",
];

describe("what the documents name", () => {
	it("the eleven organisations of annex 2 are providers, each with its place", () => {
		for (const slug of ANNEX_2) {
			const provider = providers.find((candidate) => candidate.slug === slug);
			expect(provider?.references, slug).toContain("koncept-2018 bilag 2");
		}
	});

	it.each([
		"sos-til-paaroerende",
		"odense-center-for-mental-sundhed-overblik",
		"odense-aaben-dialog",
		"herning-aaben-dialog",
		"koebenhavn-aaben-dialog",
		"odense-minvej",
		"nordjylland-center-for-paaroerende-voksne",
	])("%s is an offer", (slug) => {
		expect(bySlug.has(slug)).toBe(true);
	});

	it("no offer counts as confirmed until a person confirms it", () => {
		expect(offers.filter(({ confirmation }) => confirmation !== null)).toEqual([]);
	});
});
