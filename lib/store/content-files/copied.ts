import { withoutCitations } from "../../model/citations";

/** Decision 19: nine words in a row that stand in a source are copied. */
const COPIED_RUN = 9;

const words = (text: string) =>
	text
		.normalize("NFC")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (list: string[]) =>
	list
		.slice(0, Math.max(0, list.length - COPIED_RUN + 1))
		.map((_, i) => list.slice(i, i + COPIED_RUN).join(" "));

/**
 * All runs of {@link COPIED_RUN} words in the source texts. The extraction splits words with a hyphen
 * at line ends, so both readings count: joined, and with the hyphen kept.
 */
export function sourceRuns(sources: string[]): Set<string> {
	const index = new Set<string>();
	for (const source of sources) {
		for (const reading of [source.replace(/-\s*\n\s*/g, ""), source.replace(/-\s*\n\s*/g, "- ")]) {
			for (const run of runs(words(reading))) index.add(run);
		}
	}
	return index;
}

/**
 * The runs of a text that stand in a source, names and titles of works and laws excepted.
 * @param allowed phrases that may be long and equal (a course's name, a law's title).
 */
export function copiedRuns(text: string, index: Set<string>, allowed: string[]): string[] {
	let masked = ` ${words(withoutCitations(text)).join(" ")} `;
	for (const phrase of allowed) {
		const needle = words(phrase).join(" ");
		if (needle) masked = masked.replaceAll(` ${needle} `, " \u0000 ");
	}
	return masked
		.split("\u0000")
		.flatMap((part) => runs(part.split(" ").filter(Boolean)))
		.filter((run) => index.has(run));
}
