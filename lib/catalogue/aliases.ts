import type { Snapshot } from "./snapshot";

/** The room of the site in which each kind has its pages. */
const ROOMS: Readonly<Record<string, string>> = {
	intervention: "indsatser",
	offer: "tilbud",
	provider: "udbydere",
};

/** Whether records of a kind have addresses that can be moved. */
export const hasOwnAddress = (kind: string): boolean => Object.hasOwn(ROOMS, kind);

/** A record's name among all, `room/slug`: its address without the first slash. */
export const inRoom = (kind: string, slug: string): string => `${ROOMS[kind] ?? kind}/${slug}`;

type Alias = { kind: string; slug: string; recordId: string };

/**
 * Old names with their present slugs, by `room/slug`; a name that something else has by now is its own.
 * @param records everything there is, public or not.
 */
export function aliasesOf(rows: readonly Alias[], records: Snapshot["records"]): Map<string, string> {
	const taken = new Set([...records.values()].map(({ kind, slug }) => inRoom(kind, slug)));
	return new Map(
		rows.flatMap(({ kind, slug, recordId }): [string, string][] => {
			const present = records.get(recordId)?.slug;
			const isOld = present && hasOwnAddress(kind) && !taken.has(inRoom(kind, slug));
			return isOld ? [[inRoom(kind, slug), present]] : [];
		}),
	);
}
