import type { ElementCode, MAIN_GROUPS } from "../../model/intervention-codes";
import type { CoverageLevel } from "../../model/offer-codes";
import type { InterventionView } from "../interventions/view";
import type { OfferView } from "../offers/view";
import type { MunicipalityAnswer } from "../places/municipal-answer";
import { RELIEF } from "../referral/refer";

export type MainGroup = (typeof MAIN_GROUPS)[number];

/**
 * What is known of one element for one target group in a municipality, the strongest first. Not asked is not none
 * (decision 27): `no` stands only where the municipality said no to every intervention that could be there.
 */
export type CellState =
	| "yes"
	| "municipality"
	| "region"
	| "national"
	| "uncertain"
	| "no"
	| "unanswered"
	| "not-asked";

export type Cell = {
	element: ElementCode;
	group: MainGroup;
	state: CellState;
	/** What the law makes the municipality offer here, and neither its answer nor our records show. */
	mustBeOffered: boolean;
	/** Interventions, by their slugs, that the municipality said yes and no to. */
	yes: readonly string[];
	no: readonly string[];
	/** Offers that relatives here can use, by how far they reach: those we may rely on. */
	onRecord: Readonly<Record<CoverageLevel, number>>;
	/** Offers that may be gone, however far they reach. */
	uncertain: number;
	/** Of all these offers: whose target group the source states, and whose is concluded. */
	stated: number;
	inferred: number;
};

type Asked = {
	interventions: readonly InterventionView[];
	/** Offers that relatives in the municipality can use; none that has ended. */
	offers: readonly OfferView[];
	/** Those of them that may be gone. */
	uncertain: ReadonlySet<OfferView>;
	answer: MunicipalityAnswer;
	/** Whether an offer of relief of its own is on record. */
	hasRelief: boolean;
};

const has = (entries: readonly { element: ElementCode }[], code: ElementCode) =>
	entries.some(({ element }) => element === code);
const basisFor = (groups: readonly { group: string; basis: string }[], code: MainGroup) =>
	groups.find(({ group }) => group === code)?.basis;

function stateOf(
	cell: Omit<Cell, "state" | "mustBeOffered">,
	possible: number,
	isAnswered: boolean,
): CellState {
	if (cell.yes.length > 0) return "yes";
	for (const level of ["municipality", "region", "national"] as const)
		if (cell.onRecord[level] > 0) return level;
	if (cell.uncertain > 0) return "uncertain";
	if (possible > 0 && cell.no.length === possible) return "no";
	return isAnswered ? "unanswered" : "not-asked";
}

/**
 * One cell. The duty is relief alone: serviceloven § 84 and ældreloven, by VIVE 2022, section 5.6; it counts as seen
 * when the municipality said yes or an offer of its own is on record.
 */
export function cellOf(element: ElementCode, group: MainGroup, asked: Asked): Cell {
	const { interventions, offers, uncertain, answer, hasRelief } = asked;
	const possible = interventions.filter(
		({ elements, targetGroups }) => has(elements, element) && basisFor(targetGroups, group) !== undefined,
	);
	const rows = answer.state === "answered" ? answer.rows : new Map<string, "yes" | "no">();
	const answered = (said: "yes" | "no") =>
		possible.map(({ slug }) => slug).filter((slug) => rows.get(slug) === said);
	const found = offers.filter(
		({ allElements, targetGroups }) =>
			has(allElements, element) && basisFor(targetGroups, group) !== undefined,
	);
	const sure = found.filter((offer) => !uncertain.has(offer));
	const at = (level: CoverageLevel) => sure.filter(({ coverage }) => coverage.level === level).length;
	const stated = found.filter(({ targetGroups }) => basisFor(targetGroups, group) === "stated").length;
	const cell = {
		element,
		group,
		yes: answered("yes"),
		no: answered("no"),
		onRecord: { municipality: at("municipality"), region: at("region"), national: at("national") },
		uncertain: found.length - sure.length,
		stated,
		inferred: found.length - stated,
	};
	return {
		...cell,
		state: stateOf(cell, possible.length, answer.state === "answered"),
		mustBeOffered: !hasRelief && rows.get(RELIEF) !== "yes" && possible.some(({ slug }) => slug === RELIEF),
	};
}
