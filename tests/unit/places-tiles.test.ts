import { describe, expect, it } from "vitest";
import type { Municipality } from "@/lib/model/place-schema";
import { municipalityNamed, realPlaces } from "../support/places";

const places = realPlaces();
const { municipalities } = places;
const ISLANDS = ["Bornholm", "Samsø", "Læsø", "Ærø", "Langeland"];
const island = ({ name }: Municipality) => ISLANDS.includes(name);

/** The part of the country: the official codes are given from east to west. */
function partOf({ code, name }: Municipality): string {
	if (["Lolland", "Guldborgsund"].includes(name)) return "Lolland-Falster";
	if (code < "0400") return "Sjælland";
	return code < "0500" ? "Fyn" : "Jylland";
}
const inPart = (part: string) =>
	municipalities.filter((municipality) => !island(municipality) && partOf(municipality) === part);
/** Whether two tiles share an edge or a corner. */
const touch = ({ tile: a }: Municipality, { tile: b }: Municipality) =>
	a !== b && Math.abs(a.column - b.column) <= 1 && Math.abs(a.row - b.row) <= 1;
const tile = (name: string) => municipalityNamed(places, name).tile;

describe("the tile map", () => {
	it("has a tile of its own for everyone, of at least 23 px on a phone of 360 px", () => {
		expect(new Set(municipalities.map(({ tile: { column, row } }) => `${column}/${row}`)).size).toBe(98);
		const columns = Math.max(...municipalities.map((municipality) => municipality.tile.column));
		expect((360 - 2 * 16) / columns).toBeGreaterThan(23);
		expect(Math.max(...municipalities.map((municipality) => municipality.tile.row))).toBeLessThanOrEqual(15);
	});

	it("has sea between the parts of the country, and all around the islands", () => {
		for (const [i, one] of municipalities.entries()) {
			for (const other of municipalities.slice(i + 1).filter((candidate) => touch(one, candidate))) {
				const pair = `${one.name} – ${other.name}`;
				expect(partOf(one), pair).toBe(partOf(other));
				expect(island(one) || island(other), pair).toBe(false);
			}
		}
	});

	it.each(["Jylland", "Fyn", "Sjælland", "Lolland-Falster"])("%s is in one piece", (part) => {
		const [first, ...others] = inPart(part);
		const reached = new Set(first ? [first] : []);
		for (const one of reached) {
			for (const other of others.filter((candidate) => touch(one, candidate))) reached.add(other);
		}
		expect(reached.size).toBe(others.length + 1);
	});

	it("has Jutland in the west, Funen in the middle, Zealand in the east", () => {
		const columns = (part: string) => inPart(part).map((municipality) => municipality.tile.column);
		expect(Math.max(...columns("Jylland"))).toBeLessThan(Math.min(...columns("Fyn")));
		expect(Math.max(...columns("Fyn"))).toBeLessThan(Math.min(...columns("Sjælland")));
	});

	it.each([
		["Frederikshavn", "Aalborg", "Randers", "Aarhus", "Hedensted", "Haderslev", "Aabenraa"],
		["Lemvig", "Ringkøbing-Skjern", "Varde", "Esbjerg", "Tønder"],
		["Helsingør", "Hørsholm", "Gentofte", "København", "Tårnby", "Dragør", "Bornholm"],
		["Odsherred", "Kalundborg", "Slagelse", "Næstved", "Vordingborg", "Lolland"],
		["Nordfyns", "Odense", "Faaborg-Midtfyn", "Ærø"],
	])("goes from north to south along %s, %s, %s …", (...names) => {
		const rows = names.map((name) => tile(name).row);
		expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
	});

	it.each([
		["Esbjerg", "Vejle", "Nyborg", "Slagelse", "Roskilde", "København"],
		["Holstebro", "Viborg", "Randers", "Norddjurs"],
		["Assens", "Odense", "Nyborg"],
		["Herning", "Aarhus", "Samsø", "Kalundborg"],
		["Thisted", "Aalborg", "Læsø"],
	])("goes from west to east along %s, %s, %s …", (...names) => {
		const columns = names.map((name) => tile(name).column);
		expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
	});
});
