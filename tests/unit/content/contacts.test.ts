import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT, realCatalogue } from "../../support/catalogue";

const DATA = resolve(PROJECT, process.env.DATA_DIR ?? "../shared/data");
const FILES = ["municipality-contacts.jsonl", "relative-advisers.jsonl", "lines.jsonl"];
const absent = !FILES.every((file) => existsSync(resolve(DATA, file)));
type Row = Record<string, unknown>;
const rows = (file: string): Row[] =>
	readFileSync(resolve(DATA, file), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
const numberIn = (row: Row) =>
	[row.phone, row.phone2].map(String).filter((number) => /^\d{3,8}$/.test(number));

const { municipalityContacts, pointers } = realCatalogue();
const mains = municipalityContacts.flatMap(({ municipality, phone }) =>
	phone ? [{ municipality, ...phone }] : [],
);

describe("whom one can call", () => {
	it.skipIf(absent)("has no number that the data does not have for that municipality", () => {
		const known = new Map(rows("municipality-contacts.jsonl").map((row) => [row.code, row]));
		expect(mains.length).toBeGreaterThan(0);
		for (const { municipality, number } of mains) expect(known.get(municipality)?.phone).toBe(number);
	});

	it.skipIf(absent)("has a button only where the data says that the number may be one", () => {
		const buttons = new Set(
			FILES.flatMap(rows)
				.filter(({ button }) => button === "yes")
				.flatMap(numberIn),
		);
		const lines = pointers.flatMap(({ destinations }) => destinations);
		const advisers = municipalityContacts.flatMap((contact) => contact.advisers);
		const made = [
			...mains.filter(({ callable }) => callable).map(({ number }) => number),
			...[...lines, ...advisers].flatMap(({ callable, phone }) => (callable && phone ? phone : [])),
		];
		expect(made.length).toBeGreaterThan(0);
		expect(made.filter((number) => !buttons.has(number))).toEqual([]);
	});

	it.skipIf(absent)("never calls a unit's number the municipality's", () => {
		const units = rows("municipality-contacts.jsonl").filter((row) => row.is_main === "no");
		const codes = new Set(units.map(({ code }) => code));
		expect(units.length).toBeGreaterThan(0);
		expect(mains.filter(({ municipality }) => codes.has(municipality))).toEqual([]);
	});
});
