import { has, inAll, inAny } from "./sorted";

/** One thing that is asked for: any of these lists of stems, all of whose stems must be there. */
export type Need = readonly (readonly string[])[];
/** The revisions that have a stem, sorted. */
type Having = (stem: string) => readonly number[];

const listOf = (need: Need, having: Having) => inAny(need.map((stems) => inAll(stems.map(having))));
const answers = (need: Need, having: Having, number: number) =>
	need.some((stems) => stems.every((stem) => has(having(stem), number)));
/** At most so many revisions answer it. */
const sizeOf = (need: Need, having: Having) =>
	need.reduce((sum, stems) => sum + Math.min(...stems.map((stem) => having(stem).length)), 0);

/**
 * The revisions that answer all that is asked for. Only what the rarest of it leaves is looked at, so that a word which
 * all have costs nothing beside a rare one.
 */
export function answering(needs: readonly Need[], having: Having): readonly number[] {
	const [rarest, ...others] = needs
		.map((need) => ({ need, size: sizeOf(need, having) }))
		.sort((a, b) => a.size - b.size);
	if (!rarest) return [];
	return listOf(rarest.need, having).filter((number) =>
		others.every(({ need }) => answers(need, having, number)),
	);
}
