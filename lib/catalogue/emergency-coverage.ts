import type { PlacesDocument } from "../places/schema";

/** Whom a place to turn at once is for; `unknown` where its area is no place that we know. */
export type EmergencyCoverage =
	| { level: "national" }
	| { level: "region"; slug: string }
	| { level: "municipality"; code: string }
	| { level: "unknown" };

const NATIONAL = "Hele landet";
/** The code, and what has been typed for it. */
const NATIONAL_WORDS = new Set(["national", "hele landet", "hele danmark", "danmark", "landsdækkende"]);

const folded = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("da");

/**
 * Reads an area as it is stored: a code (`national`, a region's slug), or free text of before there were codes.
 * Stored revisions are never rewritten, so both are read for good.
 * @returns the coverage, and the area in the one spelling that pages show.
 */
export function readArea(
	stored: string,
	{ regions, municipalities }: Pick<PlacesDocument, "regions" | "municipalities">,
): { coverage: EmergencyCoverage; area: string } {
	const asked = folded(stored);
	if (NATIONAL_WORDS.has(asked)) return { coverage: { level: "national" }, area: NATIONAL };
	const region = regions.find(({ slug, name }) => slug === asked || folded(name) === asked);
	if (region) return { coverage: { level: "region", slug: region.slug }, area: region.name };
	const name = asked.replace(/ kommune$/, "");
	const own = municipalities.find((one) => one.code === asked || folded(one.name) === name);
	if (own) return { coverage: { level: "municipality", code: own.code }, area: `${own.name} Kommune` };
	return { coverage: { level: "unknown" }, area: stored };
}
