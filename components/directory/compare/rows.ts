import type { InterventionView } from "@/lib/directory/interventions/view";
import type { Cell } from "./cells";
import { HEADINGS, type Words } from "./headings";

type Row = { label: string; cells: readonly Cell[] };
export type Heading = { title: string; rows: readonly Row[] };

const wordsOf = ({ statements }: Cell) => statements.map(({ text }) => text).join("\n");
const differ = ({ cells }: Row) => new Set(cells.map(wordsOf)).size > 1;

/**
 * What is known of these interventions, side by side.
 * @param differencesOnly leaves out the rows in which all say the same, and headings of which nothing is left.
 */
export function headingsOf(
	interventions: readonly InterventionView[],
	words: Words,
	differencesOnly: boolean,
): Heading[] {
	return HEADINGS.map(({ title, facts }) => ({
		title,
		rows: facts
			.map(({ label, of }) => ({ label, cells: interventions.map((one) => of(one, words)) }))
			.filter((row) => !differencesOnly || differ(row)),
	})).filter(({ rows }) => rows.length > 0);
}

/** The references of a table, numbered in reading order. */
export const numberCells = (headings: readonly Heading[]): ReadonlyMap<string, number> =>
	new Map(
		[
			...new Set(
				headings.flatMap(({ rows }) =>
					rows.flatMap(({ cells }) =>
						cells.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
					),
				),
			),
		].map((reference, i) => [reference, i + 1]),
	);
