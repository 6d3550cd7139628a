import { PARAM } from "../../base/params";
import { routes } from "../../base/routes";

/** Fewer are no comparison; more have no room beside each other on a sheet of A4. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

const DIFFERENCES_PARAM = "forskelle";
const UNKNOWN_PARAM = "ukendt";
const YES = "1";

/** What `/sammenlign` is asked for. */
export type Comparison = {
	/** The interventions that were chosen and are published, each once, in the order of the address; any number. */
	slugs: readonly string[];
	/** Only the rows in which they differ. */
	differencesOnly: boolean;
	/** Something was chosen that is not here (any more). Its name in the address is anybody's text, and goes no further. */
	hasUnknown: boolean;
};

/**
 * Reads the address of `/sammenlign`. Total.
 * @param present a slug by the name that it has now.
 */
export function readComparison(
	params: URLSearchParams,
	interventions: readonly { slug: string }[],
	present = (slug: string): string => slug,
): Comparison {
	const known = new Set(interventions.map(({ slug }) => slug));
	const asked = params.getAll(PARAM.intervention).filter(Boolean).map(present);
	return {
		slugs: [...new Set(asked)].filter((slug) => known.has(slug)),
		differencesOnly: params.get(DIFFERENCES_PARAM) === YES,
		hasUnknown: params.get(UNKNOWN_PARAM) === YES || asked.some((slug) => !known.has(slug)),
	};
}

/** Whether so many can stand beside each other. */
export const isComparable = ({ slugs }: Pick<Comparison, "slugs">): boolean =>
	slugs.length >= FEWEST_COMPARED && slugs.length <= MOST_COMPARED;

/** The canonical query of a comparison, `""` or beginning with `?`. */
export function comparisonQuery({ slugs, differencesOnly, hasUnknown }: Comparison): string {
	const pairs = [
		...slugs.map((slug) => [PARAM.intervention, slug]),
		...(differencesOnly && isComparable({ slugs }) ? [[DIFFERENCES_PARAM, YES]] : []),
		...(hasUnknown ? [[UNKNOWN_PARAM, YES]] : []),
	];
	return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}

/** The address at which these are compared. */
export const comparisonAddress = (slugs: readonly string[], differencesOnly = false): string =>
	routes.compare + comparisonQuery({ slugs, differencesOnly, hasUnknown: false });
