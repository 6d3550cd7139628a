import fc from "fast-check";
import { expect, it } from "vitest";
import { deskRoutes } from "@/lib/base/routes";
import {
	EVERYTHING,
	FRESH,
	type ListQuery,
	listAddress,
	NEEDS,
	READING,
	readListQuery,
	SORTS,
	STATES,
} from "@/lib/desk/queue/list-address";
import { backFrom, recordFrom } from "@/lib/desk/queue/run-address";
import { runs } from "../../support/runs";

const or = (...values: readonly string[]) => fc.constantFrom("", ...values);
const words = fc.string({ unit: "grapheme", maxLength: 40 });
const query: fc.Arbitrary<ListQuery> = fc
	.record({
		...{ q: words, provider: words, kind: or("offer", "search-words"), state: or(...STATES, ...NEEDS) },
		...{
			municipality: or("0461", "0751"),
			holder: or("mig", "ingen", "a-b_1"),
			writer: or("mig", "content"),
		},
		...{
			fresh: or(...FRESH),
			reading: or(...READING),
			year: or("1999", "2026"),
			sort: fc.constantFrom(...SORTS),
		},
		page: fc.integer({ min: 1, max: 500 }),
	})
	// What a form sends is tidied once; what is tidy stays as it is.
	.map((one) => readListQuery(new URLSearchParams(listAddress(one).split("?")[1] ?? "")));
const paramsOf = (address: string) => new URLSearchParams(address.split("?")[1] ?? "");

it("the list's address says all that is asked, and is read as it was written", () => {
	fc.assert(
		fc.property(query, (one) => {
			expect(readListQuery(paramsOf(listAddress(one)))).toEqual(one);
		}),
		{ numRuns: runs(2_000, 200) },
	);
});

it("a record's page leads back to the list as it was", () => {
	fc.assert(
		fc.property(query, (one) => {
			const back = backFrom(paramsOf(recordFrom(listAddress(one), "id")));
			expect(readListQuery(paramsOf(back.href))).toEqual(one);
		}),
		{ numRuns: runs(500, 50) },
	);
	expect(backFrom(new URLSearchParams())).toEqual({ href: deskRoutes.records, label: "Indhold" });
});

it("whatever stands in the address is read, and what is unknown is dropped", () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom("type", "tilstand", "aar", "kommune", "hos", "x"), fc.string())),
			(pairs) => {
				const read = readListQuery(new URLSearchParams(pairs as [string, string][]));
				expect(Object.keys(read).sort()).toEqual(Object.keys(EVERYTHING).sort());
			},
		),
		{ numRuns: runs(500, 100) },
	);
});
