import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citationsIn } from "@/lib/model/citations";
import { interventionSchema } from "@/lib/model/intervention-schema";
import { lix } from "@/lib/model/readability";
import { pageSchema } from "@/lib/model/reference-schema";
import {
	parseInterventionFile,
	parsePageFile,
	serializeInterventionFile,
	serializePageFile,
} from "@/lib/store/content-files/markdown-file";
import { readContent } from "@/lib/store/content-files/read";
import { parseYamlFile, serializeYamlFile } from "@/lib/store/content-files/yaml-file";
import { CONTENT, realCatalogue } from "./support/catalogue";

const catalogue = realCatalogue();
const FILES = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(CONTENT.length + 1))
	.sort();
const YAML = [
	"bibliography.yaml",
	"documentation.yaml",
	"emergency.yaml",
	"guide.yaml",
	"methods.yaml",
	"municipal-answers.yaml",
	"municipalities.yaml",
	"offers/mapping.yaml",
	"places.yaml",
	"pointers.yaml",
	"providers.yaml",
	"recommendations.yaml",
	"rights.yaml",
	"search-words.yaml",
	"target-groups.yaml",
	"typology.yaml",
];

/** The 18 with their numbers in table 4.1. */
const NUMBERS = {
	"apopleksi-65-plus": 1,
	forventningssamtalen: 2,
	netvaerksvenner: 3,
	"center-for-paaroerende": 4,
	hjerneskadekoordinatorer: 5,
	rejsehold: 6,
	paaroerendevejleder: 7,
	paaroerenderaad: 8,
	"aaben-dialog": 9,
	"laer-at-tackle": 10,
	akutsamtalen: 11,
	"recovery-orienterede-kurser": 12,
	"familieorienteret-alkoholbehandling": 13,
	"digital-paaroerenderaadgivning": 14,
	telefonraadgivning: 15,
	"foredrag-temadage-og-paaroerendecafeer": 16,
	"bisidder-og-besoegsven": 17,
	"aflastning-og-afloesning": 18,
};

/** The file as our own serializer writes what it says. */
function canonical(file: string, text: string): string {
	if (file.endsWith(".yaml")) return serializeYamlFile(parseYamlFile(text).entries);
	if (file.startsWith("pages/")) return serializePageFile(pageSchema.parse(parsePageFile(text).value));
	return serializeInterventionFile(interventionSchema.parse(parseInterventionFile(text).value));
}

describe("content/", () => {
	it("has no problem, and every one of its files is read", () => {
		expect(readContent(CONTENT).problems).toEqual([]);
		const ofItsOwn = /^((interventions|pages)\/[a-z0-9-]+\.md|offers\/(?!mapping)[a-z0-9-]+\.yaml)$/;
		expect(FILES.filter((file) => !ofItsOwn.test(file))).toEqual(YAML);
		const read = [
			...catalogue.interventions.map(({ slug }) => `interventions/${slug}.md`),
			...catalogue.offers.map(({ slug }) => `offers/${slug}.yaml`),
			...catalogue.pages.map(({ slug }) => `pages/${slug}.md`),
		];
		expect(FILES.filter((file) => ofItsOwn.test(file))).toEqual(read.sort());
	});

	it.each(FILES)("%s is in its canonical form, byte for byte", (file) => {
		const bytes = readFileSync(join(CONTENT, file));
		expect(canonical(file, bytes.toString("utf8"))).toBe(bytes.toString("utf8"));
		expect(Buffer.from(bytes.toString("utf8")).equals(bytes)).toBe(true);
		expect(bytes.toString("utf8").normalize("NFC")).toBe(bytes.toString("utf8"));
	});

	it("has the 18 interventions under their addresses, with table 4.1's numbers", () => {
		expect(Object.fromEntries(catalogue.interventions.map(({ slug, number }) => [slug, number]))).toEqual(
			NUMBERS,
		);
		expect(new Set(Object.values(NUMBERS)).size).toBe(18);
	});

	it("has the seven elements and the seventeen target groups, each with a place in a source", () => {
		expect(catalogue.elements.map(({ code }) => code)).toEqual(
			"individual group peer family-network education guidance organisational".split(" "),
		);
		const main = catalogue.targetGroups.filter(({ parent }) => parent === null).map(({ code }) => code);
		expect(main).toEqual(["disability", "mental-vulnerability", "social-exclusion"]);
		expect(catalogue.targetGroups).toHaveLength(17);
	});
});

describe.each(catalogue.interventions)("$slug", ({ summary, sections, ...intervention }) => {
	it("is readable where a relative reads: LIX 40 for the summary, 45 for the sections", () => {
		expect(lix(summary), summary).toBeLessThanOrEqual(40);
		for (const key of ["purpose", "audience", "howItWorks", "gettingIt", "experience"] as const) {
			expect(lix(sections[key] ?? ""), `${key}: ${sections[key]}`).toBeLessThanOrEqual(45);
		}
	});

	it("has a source for every paragraph and every list", () => {
		const blocks = Object.values(sections).flatMap((text) => text?.split(/\n{2,}/) ?? []);
		expect(blocks.length).toBeGreaterThan(3);
		expect(blocks.filter((block) => citationsIn(block).length === 0)).toEqual([]);
	});

	it("lists only target groups with a reason or a statement", () => {
		for (const { group, basis, reason } of intervention.targetGroups) {
			expect(basis === "stated" || Boolean(reason), `${group} is inferred and has no reason`).toBe(true);
		}
	});
});

describe("what everybody reads", () => {
	it.each(catalogue.pages)("/$slug is readable: LIX 45", ({ lead, body }) => {
		expect(lix(lead), lead).toBeLessThanOrEqual(45);
		expect(lix(body)).toBeLessThanOrEqual(45);
	});

	it.each(catalogue.offers)("offer $slug is readable: LIX 45", ({ description, statusNote }) => {
		expect(lix(description), description).toBeLessThanOrEqual(45);
		expect(lix(statusNote ?? ""), statusNote ?? "").toBeLessThanOrEqual(50);
	});

	it.each(catalogue.emergency)("$id is readable: LIX 45", ({ description }) => {
		expect(lix(description), description).toBeLessThanOrEqual(45);
	});
});
