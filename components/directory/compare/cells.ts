import { routes } from "@/lib/base/routes";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { FINDING_WORDS } from "../interventions/words";

type Statement = { text: string; sources: readonly string[] };
/** What the sources say of one intervention: nothing where it is empty. What has no room stands where `rest` leads. */
export type Cell = { statements: readonly Statement[]; rest?: { count: number; href: string } };

/** Of a list so many stand in the table, so that four interventions have room on one sheet. */
const MOST_STATEMENTS = 2;

export const sourcesOf = (entries: readonly { sources: readonly string[] }[]) => [
	...new Set(entries.flatMap(({ sources }) => sources)),
];
export const said = (...statements: readonly (Statement | null | undefined)[]): Cell => ({
	statements: statements.flatMap((statement) => statement ?? []),
});
export const fact = (text: string | null, sources: readonly string[]): Cell =>
	text ? said({ text, sources }) : said();

/** As much of a list as there is room for, and where the rest stands. */
export function shortened({ slug }: InterventionView, statements: readonly Statement[], place: string): Cell {
	const count = statements.length - MOST_STATEMENTS;
	const shown = { statements: statements.slice(0, MOST_STATEMENTS) };
	return count > 0
		? { ...shown, rest: { count, href: `${routes.interventionForStaff(slug)}#${place}` } }
		: shown;
}

export const effect = (known: InterventionView["documentation"]["effectForCitizen"]): Cell =>
	said(known && { text: `${FINDING_WORDS[known.finding]}. ${known.text}`, sources: known.sources });

export const inferred = (entries: readonly { basis: string }[]) =>
	entries.some(({ basis }) => basis === "inferred") ? " (til dels vores vurdering)" : "";
