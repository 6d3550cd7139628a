import { stringify } from "yaml";
import { parseYamlMap } from "./yaml";

/**
 * Reads a YAML file that maps slugs to entries.
 * @returns the entries unchecked, and in Danish what is wrong with the file itself.
 */
export function parseYamlFile(file: string): { entries: [string, unknown][]; problems: string[] } {
	const { value, problems } = parseYamlMap(file);
	return { entries: Object.entries(value ?? {}), problems };
}

/** The canonical file of such entries. */
export const serializeYamlFile = (entries: readonly (readonly [string, unknown])[]): string =>
	stringify(Object.fromEntries(entries), { lineWidth: 0 });
