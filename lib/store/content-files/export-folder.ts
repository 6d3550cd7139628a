import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Entry } from "../../model/kinds";
import { MAPPING_FILE } from "../../model/offer-mapping";
import { contentFiles } from "./export";

const MAPPING = `offers/${MAPPING_FILE}`;

/** The folders in which each file is a record, and how its files end. */
const FOLDERS = [
	["interventions", ".md"],
	["pages", ".md"],
	["offers", ".yaml"],
] as const;

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** The files of records that stand in a folder of content. */
const recordFiles = (root: string) =>
	FOLDERS.flatMap(([folder, extension]) =>
		existsSync(join(root, folder))
			? readdirSync(join(root, folder))
					.filter((name) => name.endsWith(extension))
					.map((name) => `${folder}/${name}`)
			: [],
	).filter((file) => file !== MAPPING);

/** Every file of the published catalogue, ordered as the files of a folder of content. */
export function catalogueFiles(entries: readonly Entry[], like: string): Map<string, string> {
	const files = new Map(contentFiles(entries, (file) => textOf(join(like, file))));
	return files.set(MAPPING, textOf(join(like, MAPPING)));
}

/**
 * Writes entries as the files of a folder of content: only files whose text changes are touched, and those of
 * records that are not among the entries are deleted.
 * @param like where a folder without files gets its order from, and how the gathered data was read.
 * @returns the files that were written and deleted, by their paths in the folder.
 */
export function exportTo(
	folder: string,
	entries: readonly Entry[],
	like: string,
): { written: string[]; deleted: string[] } {
	const files = catalogueFiles(entries, existsSync(join(folder, MAPPING)) ? folder : like);
	const written = [...files].filter(([file, text]) => textOf(join(folder, file)) !== text);
	for (const [file, text] of written) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	const deleted = recordFiles(folder).filter((file) => !files.has(file));
	for (const file of deleted) rmSync(join(folder, file));
	return { written: written.map(([file]) => file), deleted };
}
