import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ELEMENTS } from "@/lib/catalogue/codes";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { readContent } from "@/lib/content/read";
import { recordId } from "@/lib/records/identity";
import type { Entry, Kind } from "@/lib/records/kinds";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** The content that is published. */
export const CONTENT = join(PROJECT, "content");

type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** The entries of one kind. */
export const entriesOf = <K extends Kind>(entries: readonly Entry[], kind: K) =>
	entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

/**
 * The real content, checked.
 * @throws when it has a problem: no test can stand on broken content.
 */
export function readEntries(): Entry[] {
	const { entries, problems } = readContent(CONTENT);
	if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
	return entries;
}

const byCode = (a: string, b: string) => (a < b ? -1 : 1);

/** The catalogue that these entries make, put together without a database. */
export function catalogueOf(entries: readonly Entry[]): Catalogue {
	return {
		version: 1,
		interventions: entriesOf(entries, "intervention")
			.map(({ slug, document }) => ({ id: recordId("intervention", slug), slug, ...document }))
			.sort((a, b) => a.number - b.number),
		elements: entriesOf(entries, "element")
			.map(({ document }) => document)
			.sort((a, b) => ELEMENTS.indexOf(a.code) - ELEMENTS.indexOf(b.code)),
		targetGroups: entriesOf(entries, "target-group")
			.map(({ document }) => document)
			.sort((a, b) => a.position - b.position),
		sources: entriesOf(entries, "source")
			.map(({ slug, document }) => ({ id: slug, ...document }))
			.sort((a, b) => byCode(a.id, b.id)),
		emergency: entriesOf(entries, "emergency")
			.map(({ slug, document }) => ({ id: slug, ...document }))
			.sort((a, b) => a.position - b.position),
		pages: entriesOf(entries, "page")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => byCode(a.slug, b.slug)),
	};
}

/** The real catalogue. */
export const realCatalogue = () => catalogueOf(readEntries());

/** One real intervention. */
export function interventionNamed(slug: string, { interventions } = realCatalogue()): InterventionView {
	const found = interventions.find((intervention) => intervention.slug === slug);
	if (!found) throw new Error(`no intervention is called ${slug}`);
	return found;
}
