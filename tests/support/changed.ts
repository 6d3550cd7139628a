import { type Entry, type Kind, ofKind } from "@/lib/model/kinds";

type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** The same entries with one document changed. */
export function changed<K extends Kind>(
	entries: readonly Entry[],
	kind: K,
	slug: string,
	change: (document: EntryOf<K>["document"]) => EntryOf<K>["document"],
): Entry[] {
	const entry = ofKind(entries, kind).find((candidate) => candidate.slug === slug);
	if (!entry) throw new Error(`no ${kind} is called ${slug}`);
	const document = (change as unknown as (before: unknown) => unknown)(entry.document);
	const after = { ...entry, document } as Entry;
	return entries.map((candidate) => (candidate === entry ? after : candidate));
}
