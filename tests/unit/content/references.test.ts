import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ofKind } from "@/lib/model/kinds";
import { PROJECT, readEntries } from "../../support/catalogue";
import { lineRows, updates } from "../../support/gathered";
import { sourcesAbsent, sourceText, sourceTexts } from "../../support/sources";
import { referencesOf, textsOf } from "../../support/texts";

const entries = readEntries();
const OFFERS = resolve(PROJECT, process.env.DATA_DIR ?? "../shared/data", "offers.csv");

/** What a place in the report must look like in its text. */
function placeIn(text: string, place: string): boolean {
	const heading = (pattern: string) => new RegExp(`^ *${pattern}[ \\n]`, "m").test(text);
	const [, section] = /^afsnit (\d+(?:\.\d+)+)$/.exec(place) ?? [];
	if (section) return heading(section.replaceAll(".", "\\."));
	const [, chapter] = /^kapitel (\d)$/.exec(place) ?? [];
	if (chapter) return new RegExp(`^ ${chapter} [A-ZÆØÅ]`, "m").test(text);
	const [, annex] = /^bilag (\d)$/.exec(place) ?? [];
	if (annex) return heading(`Bilag ${annex}`);
	const [, table, row] = /^tabel (\d\.\d)(?:, nr\. (\d+))?$/.exec(place) ?? [];
	if (!table || !heading(`Tabel ${table.replace(".", "\\.")}`)) return false;
	return row === undefined || (table === "4.1" && Number(row) >= 1 && Number(row) <= 18);
}

describe("references", () => {
	it.skipIf(sourcesAbsent)("the test tells a place that exists from one that does not", () => {
		const text = sourceText("vive-2022");
		const real = ["afsnit 5.4.2", "afsnit 4.3", "kapitel 7", "bilag 2", "tabel 4.1, nr. 18", "tabel 3.1"];
		expect(real.filter((place) => !placeIn(text, place))).toEqual([]);
		const made = [
			"afsnit 5.4.4",
			"afsnit 9.1",
			"kapitel 8",
			"bilag 3",
			"tabel 4.1, nr. 19",
			"tabel 4.4",
			"s. 5",
		];
		expect(made.filter((place) => placeIn(text, place))).toEqual([]);
	});

	it.skipIf(sourcesAbsent)("to the VIVE report lead to a place that it has", () => {
		const text = sourceText("vive-2022");
		const places = referencesOf(entries).filter(({ value }) => value.startsWith("vive-2022 "));
		expect(places.length).toBeGreaterThan(500);
		const lost = places.filter(({ value }) => !placeIn(text, value.slice("vive-2022 ".length)));
		expect(lost.map(({ at, value }) => `${at}: ${value}`)).toEqual([]);
	});

	it.skipIf(sourcesAbsent)(
		"to the concept name its preface, one of its eight recommendations, three sections or two annexes",
		() => {
			const text = sourceText("koncept-2018");
			const places = referencesOf(entries).filter(({ value }) => value.startsWith("koncept-2018 "));
			expect(places.length).toBeGreaterThan(20);
			for (const { at, value } of places) {
				expect(value, at).toMatch(/^koncept-2018 (forord|anbefaling [1-8]|afsnit [1-3]|bilag [12])$/);
				const [, annex] = /bilag (\d)/.exec(value) ?? [];
				if (annex) expect(text, value).toMatch(new RegExp(`^ Bilag ${annex} `, "m"));
			}
		},
	);

	it("name only works that the bibliography has, and every intervention names literature it has", () => {
		const known = new Set(ofKind(entries, "source").map(({ slug }) => slug));
		const cited = referencesOf(entries).map(({ value }) => value.split(" ")[0] ?? "");
		const literature = ofKind(entries, "intervention").flatMap(({ document }) => document.literature);
		expect([...cited, ...literature].filter((id) => !known.has(id))).toEqual([]);
	});
});

/** Eight digits as a Danish number is written; a span of years and a date are none. */
const TELEPHONE =
	/(?<![\d-])(?:\d{2}[ .\u00a0-]?){3}\d{2}(?![\d-])|(?<!\d)\d{2}[ .\u00a0-]\d{3}[ .\u00a0-]\d{3}(?!\d)/g;
const telephonesIn = (text: string) =>
	(
		text.replace(/\b(19|20)\d\d-((19|20)\d\d|\d\d-\d\d)\b|\b\d\d\.\d\d-\d\d\.\d\d\b/g, "").match(TELEPHONE) ??
		[]
	).map((number) => number.replace(/\D/g, ""));

describe("telephone numbers", () => {
	const phones = [
		...ofKind(entries, "emergency").flatMap(({ document }) => document.phone ?? []),
		...ofKind(entries, "offer").flatMap(({ document }) => document.phone ?? []),
		...ofKind(entries, "provider").flatMap(({ document }) => document.phones.map(({ number }) => number)),
	];
	const NO_TEXT = ["phone", "number", "url", "urls", "websites", "date"];

	it("are recognised in every common spelling, and years are not", () => {
		const spellings = ["70201201", "70 20 12 01", "70 201 201", "7020 1201", "70.20.12.01", "70-20-12-01"];
		for (const spelling of spellings) expect(telephonesIn(`Ring ${spelling}.`)).toEqual(["70201201"]);
		expect(telephonesIn("2014-2017, 2022-10-31, 1.200, +45, 2022-23")).toEqual([]);
	});

	it("stand in no text, only where a number belongs", () => {
		const loose = textsOf(entries)
			.filter(({ field }) => !NO_TEXT.includes(field))
			.flatMap(({ at, value }) => telephonesIn(value).map((number) => `${at}: ${number}`))
			.filter((found) => !phones.some((phone) => found.endsWith(phone)));
		expect(loose).toEqual([]);
	});

	it.skipIf(!existsSync(OFFERS) || sourcesAbsent)(
		"of eight digits all stand in the data or a document",
		() => {
			const data = ["offers.jsonl", "providers.json"].map((file) =>
				readFileSync(join(dirname(OFFERS), file), "utf8"),
			);
			const printed = sourceTexts().flatMap(telephonesIn);
			const inData = new Set([
				...printed,
				...data.flatMap((text) => text.match(/(?<!\d)\d{8}(?!\d)/g) ?? []),
				...lineRows.map(({ phone }) => phone),
				...updates.filter(({ field }) => field === "phone").map(({ value }) => String(value)),
			]);
			const long = phones.filter((phone) => phone.length === 8);
			expect(long.length).toBeGreaterThan(0);
			expect(long.filter((phone) => !inData.has(phone))).toEqual([]);
		},
	);
});
