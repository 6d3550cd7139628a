import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "@/lib/desk/drafts/merge";
import { interventionNamed } from "../../support/catalogue";
import { documents } from "../../support/generated-documents";
import { runs } from "../../support/runs";

const { id: _, slug: __, updated: ___, ...base } = interventionNamed("aaben-dialog");
type Document = typeof base;
const changed = (change: (copy: Document) => unknown) => {
	const copy = structuredClone(base);
	change(copy);
	return copy;
};
const mergeOf = (mine: unknown, theirs: unknown, choose?: (path: string) => "mine" | "theirs") =>
	merge("intervention", base, mine, theirs, choose ? { choose } : {});

/** Every text of a document, codes and references left out. */
const textsIn = (value: unknown, key = ""): string[] => {
	if (typeof value === "string")
		return /^(text|note|reason|topic|label|caveat|title|summary|purpose|audience)$/.test(key) ? [value] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([own, inner]) => textsIn(inner, own));
};

describe("two people's changes", () => {
	it("of different fields are both taken over", () => {
		const mine = changed((copy) => (copy.summary = "Mit."));
		const theirs = changed((copy) => (copy.sections.purpose = "Deres."));
		const { merged, conflicts } = mergeOf(mine, theirs);
		expect(conflicts).toEqual([]);
		expect(merged).toEqual({ ...mine, sections: theirs.sections });
	});

	it("of the same field differently: mine stays, and all three are listed", () => {
		const mine = changed((copy) => (copy.conditions.consent.note = "Mit."));
		const theirs = changed((copy) => (copy.conditions.consent.note = "Deres."));
		const { merged, conflicts } = mergeOf(mine, theirs);
		expect(merged).toEqual(mine);
		expect(conflicts).toEqual([
			{
				path: "conditions.consent.note",
				label: "Vilkår › Kræver det den nærmestes samtykke? › Forklaring til læseren",
				base: base.conditions.consent.note,
				mine: "Mit.",
				theirs: "Deres.",
			},
		]);
		expect(mergeOf(mine, theirs, () => "theirs").merged).toEqual(theirs);
	});

	it("in a list: what each added, removed and rewrote", () => {
		const barrier = (text: string) => ({ text, sources: ["vive-2022 afsnit 5.2.2"] });
		const mine = changed(({ barriers }) => barriers.splice(0, 1, barrier("Min")));
		const theirs = changed(({ barriers }) => {
			barriers.splice(1, 1);
			barriers.push(barrier("Deres"));
		});
		const { merged, conflicts } = mergeOf(mine, theirs);
		expect(conflicts).toEqual([]);
		const [, , third] = base.barriers.map(({ text }) => text);
		expect(third).toBeDefined();
		expect((merged as Document).barriers.map(({ text }) => text)).toEqual(["Min", third, "Deres"]);
	});

	it("both added something: both stand there", () => {
		const add = (text: string) => changed((copy) => copy.barriers.push({ text, sources: ["a b"] }));
		const { merged, conflicts } = mergeOf(add("Min"), add("Deres"));
		expect(conflicts).toEqual([]);
		expect(
			(merged as Document).barriers
				.slice(-2)
				.map(({ text }) => text)
				.sort(),
		).toEqual(["Deres", "Min"]);
	});

	it("one removed what the other rewrote: that is asked", () => {
		const mine = changed((copy) => copy.targetGroups.splice(3, 1));
		const theirs = changed((copy) => {
			const group = copy.targetGroups[3];
			if (group) group.reason = "En anden grund.";
		});
		const { merged, conflicts } = mergeOf(mine, theirs);
		expect(merged).toEqual(mine);
		expect(conflicts).toMatchObject([{ mine: null }]);
		expect(conflicts[0]?.theirs).toContain("En anden grund.");
		expect(mergeOf(mine, theirs, () => "theirs").merged).toEqual(theirs);
	});

	it("only one moved something: it stays moved", () => {
		const theirs = changed((copy) => copy.barriers.reverse());
		const mine = changed((copy) => (copy.title = "Ny"));
		expect(mergeOf(mine, theirs).merged).toEqual({ ...theirs, title: "Ny" });
		expect(mergeOf(theirs, mine).merged).toEqual({ ...theirs, title: "Ny" });
	});
});

describe("laws", () => {
	const three = (b: unknown, m: unknown, t: unknown) => merge("intervention", b, m, t);

	it("who changed nothing takes nothing away", () => {
		fc.assert(
			fc.property(documents, documents, (b, x) => {
				expect(three(b, x, b)).toEqual({ merged: x, conflicts: [] });
				expect(three(b, b, x)).toEqual({ merged: x, conflicts: [] });
				expect(three(b, x, x)).toEqual({ merged: x, conflicts: [] });
			}),
			{ numRuns: runs(50, 20) },
		);
	});

	it("no text that anybody wrote is missing from the outcome and its conflicts", () => {
		const mixed = fc.record({ a: documents, b: documents, c: documents, pick: fc.infiniteStream(fc.nat(2)) });
		fc.assert(
			fc.property(mixed, ({ a, b, c, pick }) => {
				// Three documents with much in common: each field is taken from one of three at random.
				const mixture = () =>
					Object.fromEntries(
						Object.keys(a).map((key) => {
							const from: Record<string, unknown> = [a, b, c][pick.next().value ?? 0] ?? a;
							return [key, from[key]];
						}),
					);
				const [first, mine, theirs] = [mixture(), mixture(), mixture()];
				const { merged, conflicts } = three(first, mine, theirs);
				const there = [
					...textsIn(merged),
					...conflicts.flatMap((one) => [one.mine ?? "", one.theirs ?? ""]),
				].join("\n");
				const old = textsIn(first);
				for (const text of [...textsIn(mine), ...textsIn(theirs)]) {
					if (!old.includes(text)) expect(there).toContain(text);
				}
			}),
			{ numRuns: runs(80, 30) },
		);
	});
});
