import { SECTIONS, type SectionKey } from "./intervention-codes";

/** The headings of an intervention's file. They are the file's grammar; the page's headings are its own. */
const SECTION_HEADINGS: Record<SectionKey, string> = {
	purpose: "Formål",
	audience: "Hvem det er til",
	howItWorks: "Sådan foregår det",
	gettingIt: "Sådan kommer du i gang",
	experience: "Erfaringer",
	evaluation: "Evaluering",
	potential: "Muligheder",
};

/** The body of a section about which the sources say nothing. */
export const NOT_STATED = "Ikke oplyst.";

type Sections = Record<SectionKey, string | null>;
type ParsedSections = { sections: Partial<Sections>; problems: string[] };

/**
 * Splits a file's Markdown body at its `## ` headings.
 * @returns the sections found (`null` for {@link NOT_STATED}) and, in Danish, every heading that is
 * unknown, repeated or missing, and any text before the first heading.
 */
export function parseSections(body: string): ParsedSections {
	const sections: Partial<Sections> = {};
	const problems: string[] = [];
	const [before = "", ...blocks] = `\n${body}`.split(/\n## /);
	if (before.trim()) problems.push("tekst før den første overskrift");
	for (const block of blocks) {
		const [heading = "", ...rest] = block.split("\n");
		const key = SECTIONS.find((candidate) => SECTION_HEADINGS[candidate] === heading.trim());
		const text = rest.join("\n").trim();
		if (!key) problems.push(`ukendt overskrift "${heading.trim()}"`);
		else if (key in sections) problems.push(`overskriften "${heading.trim()}" står to gange`);
		else sections[key] = text === NOT_STATED ? null : text;
	}
	const missing = SECTIONS.filter((key) => !(key in sections));
	return {
		sections,
		problems: [...problems, ...missing.map((key) => `mangler overskriften "${SECTION_HEADINGS[key]}"`)],
	};
}

/** The canonical body: every heading in order, one blank line between blocks. */
export function serializeSections(sections: Sections): string {
	return SECTIONS.map((key) => `## ${SECTION_HEADINGS[key]}\n\n${sections[key] ?? NOT_STATED}\n`).join("\n");
}
