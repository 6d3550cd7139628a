import { beforeAll, describe, expect, it } from "vitest";
import { placeResolver } from "@/lib/directory/places/resolve";
import { type Answer, ask } from "@/lib/directory/search/ask";
import { publishedSearch } from "@/lib/directory/search/queries";
import { realCatalogue } from "../support/catalogue";
import { asksForHelp, type JudgedQuestion, judgedQuestions } from "../support/judged";

const catalogue = realCatalogue();
const search = publishedSearch(catalogue);
/** A Tuesday morning: most lines are answered. */
const NOW = new Date("2026-12-01T10:30:00+01:00");

type Judged = JudgedQuestion & { answer: Answer; first: string[] };
let judged: Judged[] = [];
beforeAll(() => {
	judged = judgedQuestions().map((question) => {
		const answer = ask(catalogue, search, question.q, 3, { now: NOW });
		return { ...question, answer, first: answer.hits.map(({ type, slug }) => `${type}/${slug}`) };
	});
});

const told = (misses: readonly Judged[]) =>
	misses.map(({ q, first, accept }) => `“${q}” gave ${first.join(", ")}; wanted ${accept.join(", ")}`);

/** The share of questions of which something holds, and the others in words. */
function share(of: readonly Judged[], holds: (question: Judged) => boolean) {
	const misses = of.filter((question) => !holds(question));
	return { share: 1 - misses.length / of.length, told: told(misses) };
}
const isFound = ({ accept, first }: Judged) => first.some((key) => accept.includes(key));

const reachable = new Set([
	...catalogue.offers
		.filter((offer) => offer.reachable && offer.status !== "ended")
		.map(({ slug }) => `offer/${slug}`),
	...catalogue.municipalityContacts.map(({ slug }) => `place/${slug}`),
	...catalogue.pointers.map(({ slug }) => `pointer/${slug}`),
	"page/emergency",
	"page/english",
]);

describe("questions judged from the users' side", () => {
	it("are at least 424, and name only what exists", () => {
		expect(judged.length).toBeGreaterThanOrEqual(424);
		const known = new Set([
			...catalogue.interventions.map(({ slug }) => `intervention/${slug}`),
			...catalogue.offers.map(({ slug }) => `offer/${slug}`),
			...catalogue.providers.map(({ slug }) => `provider/${slug}`),
			...catalogue.places.municipalities.map(({ slug }) => `place/${slug}`),
			...catalogue.elements.map(({ code }) => `element/${code}`),
			...catalogue.targetGroups.map(({ code }) => `target-group/${code}`),
			...catalogue.pointers.map(({ slug }) => `pointer/${slug}`),
			...catalogue.rights.map(({ slug }) => `right/${slug}`),
			...(catalogue.searchWords.pages ?? []).map(({ page }) => `page/${page}`),
		]);
		expect(judged.flatMap(({ accept }) => accept).filter((key) => !known.has(key))).toEqual([]);
	});

	it("have an acceptable answer among the first three: 0.97 of all, 0.95 of those nobody tuned on", () => {
		const all = share(judged, isFound);
		const heldOut = judged.filter((question) => question["held-out"]);
		const held = share(heldOut, isFound);
		process.stdout.write(
			`recall@3 ${all.share.toFixed(3)} of ${judged.length}; held out ${held.share.toFixed(3)} of ${heldOut.length}\n`,
		);
		process.stdout.write(`${all.told.join("\n")}\n`);
		expect(all.share, all.told.join("\n")).toBeGreaterThanOrEqual(0.97);
		expect(held.share, held.told.join("\n")).toBeGreaterThanOrEqual(0.95);
	});

	it("that ask for help have somebody to reach among the first three: 0.95", () => {
		const asking = judged.filter(asksForHelp);
		const reached = share(asking, ({ first }) => first.some((key) => reachable.has(key)));
		process.stdout.write(`reach@3 ${reached.share.toFixed(3)} of ${asking.length}\n`);
		expect(reached.share, reached.told.join("\n")).toBeGreaterThanOrEqual(0.95);
	});

	it("about somebody in danger have help at once above everything, always", () => {
		const danger = judged.filter(({ crisis }) => crisis);
		expect(danger.length).toBeGreaterThan(10);
		expect(danger.filter(({ answer }) => !answer.crisis).map(({ q }) => q)).toEqual([]);
	});

	it("have their place recognised", () => {
		const resolver = placeResolver(catalogue.places);
		const wrong = judged.filter(({ place, answer }) => {
			if (!place) return false;
			const wanted = resolver.resolve(place);
			if (wanted.kind === "municipality")
				return !answer.place?.municipalities.includes(wanted.municipality.code);
			return wanted.kind !== "postal-code" || !answer.place?.label.startsWith(wanted.postalCode.code);
		});
		expect(wrong.map(({ q }) => q)).toEqual([]);
	});

	it.each(["en der kender vejen i systemet", "nogen jeg kan ringe til i aften"])(
		"“%s” names no place",
		(q) => {
			expect(ask(catalogue, search, q, 1).place).toBeNull();
		},
	);
});
