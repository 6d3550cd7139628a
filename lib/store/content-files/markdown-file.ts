import { stringify } from "yaml";
import type { InterventionDocument } from "../../model/intervention-schema";
import type { PageDocument } from "../../model/reference-schema";
import { parseSections, serializeSections } from "../../model/sections";
import { parseYamlMap } from "./yaml";

const FENCE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

type Parsed = { value: object | undefined; problems: string[] };

/** A Markdown file's YAML front matter (nothing when it is broken) and the text below it. */
function parseFrontMatter(file: string): { head: object | undefined; body: string; problems: string[] } {
	const match = FENCE.exec(file.replace(/\r\n/g, "\n"));
	if (!match) {
		return { head: undefined, body: "", problems: ["filen skal begynde med YAML mellem to linjer med ---"] };
	}
	const { value, problems } = parseYamlMap(match[1] ?? "");
	return { head: value, body: match[2] ?? "", problems };
}

/**
 * Reads an intervention's Markdown file.
 * @returns the unchecked document (for the schema to judge) and, in Danish, what is wrong with the file itself.
 */
export function parseInterventionFile(file: string): Parsed {
	const { head, body, problems } = parseFrontMatter(file);
	if (!head) return { value: undefined, problems };
	const { sections, problems: faults } = parseSections(body);
	return { value: { ...head, sections }, problems: [...problems, ...faults] };
}

/** Reads a page's Markdown file: title and lead in front, the text below. */
export function parsePageFile(file: string): Parsed {
	const { head, body, problems } = parseFrontMatter(file);
	return { value: head && { ...head, body: body.trim() }, problems };
}

/** The canonical file of an intervention; `parseInterventionFile` reads it back without loss. */
export function serializeInterventionFile({ sections, ...head }: InterventionDocument): string {
	return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${serializeSections(sections)}`;
}

/** The canonical file of a page. */
export function serializePageFile({ body, ...head }: PageDocument): string {
	return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;
}
