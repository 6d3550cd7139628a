import { slugify } from "../../base/slug";
import { recordId } from "../../store/records/identity";
import type { StoredOffers } from "./stored-offers";

const MOST = 60;

type Names = {
	stored: StoredOffers;
	taken: ReadonlyMap<string, number>;
	/** How far each name without a number has been counted; kept, so that a thousand alike are no long search. */
	counted: Map<string, number>;
};

function isFree(slug: string, { stored, taken }: Names): boolean {
	if (taken.has(slug) || stored.aliases.has(slug)) return false;
	const record = stored.bySlug.get(slug);
	if (!record) return !stored.ids.has(recordId("offer", slug));
	return !record.liveRevisionId && !record.draftRevisionId && !record.ended;
}

/**
 * A slug for a new offer: its title's, with a number behind it when that is taken. A record of which nothing is
 * left, as after an import that was undone, is taken up again.
 */
export function freeSlug(title: string, names: Names): string {
	const base = slugify(title).slice(0, MOST).replace(/-+$/, "") || "tilbud";
	let number = names.counted.get(base) ?? 1;
	const slug = () => (number === 1 ? base : `${base}-${number}`);
	while (!isFree(slug(), names)) number += 1;
	names.counted.set(base, number);
	return slug();
}
