import type { Catalogue } from "@/lib/directory/catalogue";
import { assembleOffers } from "@/lib/directory/offers/assemble";
import type { Confirmed } from "@/lib/directory/offers/confirmed";
import { reachContext } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { ELEMENTS, FORMS, PRICES, TERNARIES } from "@/lib/model/intervention-codes";

/** Mulberry32: the same numbers for the same seed, on every machine. */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Offers like the real ones, mixed anew: texts of one, place and conditions of others. */
export function generatedOffers(catalogue: Catalogue, count: number, seed: number): OfferView[] {
	const next = random(seed);
	const pick = <T>(from: readonly T[]): T => {
		const found = from[Math.floor(next() * from.length)];
		if (found === undefined) throw new Error("nothing to pick from");
		return found;
	};
	const { offers, places } = catalogue;
	const confirmations = new Map<string, Confirmed>();
	const stored = Array.from({ length: count }, (_, i) => {
		const {
			id: _id,
			slug: _slug,
			providerName,
			confirmation: _whole,
			confirmed: _confirmed,
			asked: _asked,
			allElements,
			covered,
			updated,
			...text
		} = pick(offers);
		const town = pick(places.municipalities);
		const id = `generated-${i}`;
		if (next() < 0.5) {
			const at = new Date(Date.UTC(2024, Math.floor(next() * 34), 1 + Math.floor(next() * 27)));
			const one = { at, by: "udbyderen", way: "phone" };
			confirmations.set(id, { contact: one, description: one });
		}
		const national = next() < 0.1;
		const document = {
			...text,
			title: `${text.title}, ${town.name} ${i}`,
			description: `${pick(offers).description} ${pick(offers).description}`,
			provider: pick(offers).provider,
			elements: [pick(ELEMENTS)],
			targetGroups: pick(offers).targetGroups,
			coverage: national
				? { level: "national" as const, regions: [], municipalities: [] }
				: { level: "municipality" as const, regions: [], municipalities: [town.code] },
			price: { value: pick(PRICES), text: null },
			anonymous: pick(TERNARIES),
			referral: pick(TERNARIES),
			forms: [pick(FORMS)],
		};
		return { id, slug: id, document, updated };
	});
	return assembleOffers(stored, {
		...catalogue,
		confirmations,
		asked: new Map(),
		reach: reachContext(catalogue),
	});
}
