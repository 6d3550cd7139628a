/** What can stand on a shortlist, in the order in which the two are listed. */
export const ENTRY_TYPES = ["intervention", "offer"] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];
export type ShortlistEntry = { type: EntryType; slug: string };

/**
 * A list as its address carries it (decision 15): interventions before offers, each kind in the order that
 * was chosen.
 */
export type Shortlist = {
	/** The Danish day on which it was last changed, `YYYY-MM-DD`; `null` when its address does not say. */
	day: string | null;
	entries: readonly ShortlistEntry[];
};

/** The most entries on a list. */
export const MOST_ENTRIES = 30;
/**
 * The longest query, so that with the site's own name the address stays below 1,200 characters: a code of
 * 117 × 117 squares, which a phone still reads off paper.
 */
export const MOST_CHARACTERS = 1_100;
/** `?dato=2026-11-23`. */
const DAY_CHARACTERS = 16;
/** An entry that any usual name would fit in. */
const USUAL_SLUG = "x".repeat(60);

/** What an entry adds to the address: `&i=` and its slug. */
const lengthOf = ({ slug }: ShortlistEntry) => slug.length + 3;

const isSame = (a: ShortlistEntry, b: ShortlistEntry) => a.type === b.type && a.slug === b.slug;

/** Whether an entry stands on a list. */
export const isListed = ({ entries }: Shortlist, entry: ShortlistEntry): boolean =>
	entries.some((other) => isSame(other, entry));

/** Whether an entry that is not listed yet would fit. */
export const hasRoomFor = ({ entries }: Shortlist, entry: ShortlistEntry): boolean =>
	entries.length < MOST_ENTRIES &&
	entries.reduce((sum, other) => sum + lengthOf(other), DAY_CHARACTERS) + lengthOf(entry) <= MOST_CHARACTERS;

/** Whether there is no room for an entry with a name of a usual length. */
export const isFull = (list: Shortlist): boolean => !hasRoomFor(list, { type: "offer", slug: USUAL_SLUG });

/** The list of these entries: each once, as many as there is room for. A list of nothing has no day. */
export function shortlistOf(day: string | null, entries: readonly ShortlistEntry[]): Shortlist {
	const kept: ShortlistEntry[] = [];
	for (const entry of entries) {
		const list = { day, entries: kept };
		if (!isListed(list, entry) && hasRoomFor(list, entry)) kept.push(entry);
	}
	const ordered = ENTRY_TYPES.flatMap((type) => kept.filter((entry) => entry.type === type));
	return { day: ordered.length > 0 ? day : null, entries: ordered };
}

/**
 * The list with one entry more, last of its kind; unchanged but for its day when it stands there already or
 * there is no room.
 * @param day the Danish day of the change, as for all changes below.
 */
export const withEntry = ({ entries }: Shortlist, entry: ShortlistEntry, day: string): Shortlist =>
	shortlistOf(day, [...entries, entry]);

/** The list without an entry. */
export const withoutEntry = ({ entries }: Shortlist, entry: ShortlistEntry, day: string): Shortlist =>
	shortlistOf(
		day,
		entries.filter((other) => !isSame(other, entry)),
	);

/** The list with one entry in another's place. */
export const withReplaced = (
	{ entries }: Shortlist,
	old: ShortlistEntry,
	entry: ShortlistEntry,
	day: string,
): Shortlist =>
	shortlistOf(
		day,
		entries.map((other) => (isSame(other, old) ? entry : other)),
	);

/**
 * The list with an entry one place up (`-1`) or down (`1`) among those of its kind.
 * @returns null when it is the first, the last, or not listed.
 */
export function withMoved(list: Shortlist, entry: ShortlistEntry, by: -1 | 1, day: string): Shortlist | null {
	const entries = [...list.entries];
	const from = entries.findIndex((other) => isSame(other, entry));
	const moved = entries[from];
	const neighbour = entries[from + by];
	if (!moved || !neighbour || neighbour.type !== moved.type) return null;
	entries[from] = neighbour;
	entries[from + by] = moved;
	return shortlistOf(day, entries);
}
