import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownNumbers, numbersToConfirm } from "@/lib/directory/places/numbers-to-confirm";

const offer = (id: string, more: Partial<KnownNumbers["offers"][number]> = {}) => ({
	id,
	title: id,
	provider: "forening",
	municipalities: ["0461"],
	numbers: [],
	isConfirmed: false,
	...more,
});

const KNOWN: KnownNumbers = {
	all: 98,
	offers: [
		offer("cafe"),
		offer("gruppe", { municipalities: ["0461", "0751"] }),
		offer("linje", { municipalities: null, numbers: ["70201201"], provider: "anden" }),
		offer("bekraeftet", { municipalities: null, numbers: ["70222825"], isConfirmed: true }),
		offer("lokal", { municipalities: ["0751", "0615", "0461", "0740"], numbers: ["86864343"] }),
	],
	municipalities: [
		{ id: "m1", title: "Odense Kommune", code: "0461", numbers: ["66131372"], isConfirmed: false },
		{ id: "m2", title: "Aarhus Kommune", code: "0751", numbers: ["89402000"], isConfirmed: true },
		{ id: "m3", title: "Ærø Kommune", code: "0492", numbers: [], isConfirmed: false },
	],
	providers: [{ id: "p1", slug: "forening", title: "Forening", numbers: ["11111111"], isConfirmed: false }],
};

describe("the numbers to call", () => {
	it("stand by how many pages need them: the whole country, the municipalities covered, the offers without one", () => {
		const found = numbersToConfirm(KNOWN).map(({ id, pages }) => [id, pages]);
		// Of the offers of Odense two have no number; of the association's the same two.
		expect(found).toEqual([
			["linje", 98],
			["lokal", 4],
			["p1", 3],
			["m1", 3],
		]);
	});

	it("say where they lie, so that a municipality's own editor sees her own alone", () => {
		const places = Object.fromEntries(numbersToConfirm(KNOWN).map(({ id, place }) => [id, place]));
		expect(places).toEqual({ linje: [], lokal: ["0751", "0615", "0461", "0740"], p1: null, m1: ["0461"] });
	});

	it("leave a record when it is confirmed, and that takes no other with it", () => {
		fc.assert(
			fc.property(fc.nat({ max: KNOWN.offers.length - 1 }), (i) => {
				const offers = KNOWN.offers.map((one, j) => (j === i ? { ...one, isConfirmed: true } : one));
				const ids = (known: KnownNumbers) => numbersToConfirm(known).map(({ id }) => id);
				expect(ids({ ...KNOWN, offers })).toEqual(ids(KNOWN).filter((id) => id !== KNOWN.offers[i]?.id));
			}),
		);
	});
});
