import { type DocumentOf, type Entry, KINDS, type Kind, ofKind } from "../../model/kinds";
import { placeOf, YAML_FILES } from "./files";
import { serializeInterventionFile, serializePageFile } from "./markdown-file";
import { parseYamlFile, serializeYamlFile } from "./yaml-file";

/** The levels of documentation stand apart from the interventions' texts, in one table. */
const DOCUMENTATION = "documentation.yaml";

type Named = readonly [slug: string, document: unknown];
type SharedKind = keyof typeof YAML_FILES;

const bySlug = ([a]: Named, [b]: Named) => (a < b ? -1 : 1);

/**
 * Keys in the schema's order, as the files have them: a form may have put a document together in another. What was
 * stored before a rule became stricter, such as a number that is none, goes out as it is.
 */
function inOrder<K extends Kind>(kind: K, document: DocumentOf<K>): DocumentOf<K> {
	const { success, data } = KINDS[kind].safeParse(document);
	return success ? (data as DocumentOf<K>) : document;
}

/** The entries in the order of the file as it stands; what is new follows, by slug. */
function orderedAs(file: string, entries: readonly Named[]): Named[] {
	const places = new Map(parseYamlFile(file).entries.map(([slug], i) => [slug, i]));
	const placeOfSlug = (slug: string) => places.get(slug) ?? places.size;
	return entries.toSorted((a, b) => placeOfSlug(a[0]) - placeOfSlug(b[0]) || bySlug(a, b));
}

/** The file of an entry that has one of its own. */
function ownFile(entry: Entry): string | undefined {
	switch (entry.kind) {
		case "intervention": {
			const { documentation: _, ...text } = inOrder("intervention", entry.document);
			return serializeInterventionFile(text);
		}
		case "page":
			return serializePageFile(inOrder("page", entry.document));
		case "offer":
			return serializeYamlFile(Object.entries(inOrder("offer", entry.document)));
		default:
			return undefined;
	}
}

/**
 * The files of `content/` that say what these entries say, in canonical form. How the gathered data was read
 * (`offers/mapping.yaml`) is no record and not among them.
 * @param existing a file as it stands, empty when there is none: it says in which order entries come.
 * @returns every file's text by its path in `content/`.
 * @throws ZodError when a document does not fit its schema.
 */
export function contentFiles(
	entries: readonly Entry[],
	existing: (file: string) => string,
): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	const shared = (file: string, named: readonly Named[]) =>
		files.set(file, serializeYamlFile(orderedAs(existing(file), named)));
	for (const [kind, file] of Object.entries(YAML_FILES) as [SharedKind, string][]) {
		shared(
			file,
			ofKind(entries, kind).map(({ slug, document }) => [slug, inOrder(kind, document)]),
		);
	}
	shared(
		DOCUMENTATION,
		ofKind(entries, "intervention").map(({ slug, document }) => [
			slug,
			inOrder("intervention", document).documentation,
		]),
	);
	for (const entry of entries) {
		const text = ownFile(entry);
		if (text !== undefined) files.set(placeOf(entry).file, text);
	}
	return files;
}
