import { parseDocument, stringify } from "yaml";

/**
 * Reads a YAML file that maps slugs to entries.
 * @returns the entries unchecked, and in Danish what is wrong with the file itself.
 */
export function parseYamlFile(file: string): { entries: [string, unknown][]; problems: string[] } {
	const document = parseDocument(file);
	if (document.errors.length > 0)
		return { entries: [], problems: document.errors.map((error) => error.message) };
	const value: unknown = document.toJS({ maxAliasCount: 0 });
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		return { entries: [], problems: ["filen skal være en liste af navne med hver sin post"] };
	}
	return { entries: Object.entries(value), problems: [] };
}

/** The canonical file of such entries. */
export const serializeYamlFile = (entries: readonly (readonly [string, unknown])[]): string =>
	stringify(Object.fromEntries(entries), { lineWidth: 0 });
