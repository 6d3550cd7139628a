import { ELEMENTS, type ElementCode, MAIN_GROUPS } from "../../model/intervention-codes";
import type { Catalogue } from "../catalogue";
import type { InterventionView } from "../interventions/view";
import { isInstanceOf, isListed, isLocal, usableIn } from "../offers/belongs";
import { certaintyOf } from "../offers/certainty";
import { answerOf, type MunicipalityAnswer } from "../places/municipal-answer";
import { RELIEF } from "../referral/refer";
import { type Cell, cellOf } from "./cell";

type CoverageRecords = Pick<Catalogue, "interventions" | "offers" | "answers" | "municipalityContacts">;

/** One municipality on the record: who was asked, what was answered, and each element for each target group. */
export type MunicipalCoverage = {
	answer: MunicipalityAnswer;
	/** Seven elements in the typology's order, each for the three main target groups. */
	rows: readonly { element: ElementCode; cells: readonly Cell[] }[];
};

/**
 * What is known of a municipality, by its code. Page, CSV and API take their numbers from here. What is on record are
 * offers that its relatives can use: its own, its region's, the whole country's; what has ended is not in it.
 */
export function municipalCoverage(records: CoverageRecords, code: string, now: Date): MunicipalCoverage {
	const { interventions } = records;
	const answer = answerOf(records, code);
	const offers = usableIn(records.offers, code);
	const uncertain = new Set(offers.filter((offer) => certaintyOf(offer, now) === "uncertain"));
	const hasRelief = offers.some((offer) => isLocal(offer) && isInstanceOf(offer, RELIEF));
	const asked = { interventions, offers, uncertain, answer, hasRelief };
	return {
		answer,
		rows: ELEMENTS.map((element) => ({
			element,
			cells: MAIN_GROUPS.map((group) => cellOf(element, group, asked)),
		})),
	};
}

/** What could fill a gap: an intervention, and the municipalities that have it, by our records or their own answer. */
export type Filler = { intervention: InterventionView; municipalities: readonly string[] };

/** Where an intervention is a municipality's own: codes, of those with an offer of it on record or a yes. */
function ownersOf({ offers, answers }: CoverageRecords, slug: string): string[] {
	const local = offers.filter((offer) => isListed(offer) && isLocal(offer) && isInstanceOf(offer, slug));
	const said = [...answers.values()].filter(({ rows }) =>
		rows.some(({ intervention, has }) => intervention === slug && has === "yes"),
	);
	const codes = [
		...local.flatMap(({ covered }) => [...(covered ?? [])]),
		...said.map(({ municipality }) => municipality),
	];
	return [...new Set(codes)].sort();
}

/** Elements of which the municipality has nothing of its own that we know of, each with what could fill the gap. */
export function gapsOf(records: CoverageRecords, { rows }: MunicipalCoverage) {
	return rows
		.filter(({ cells }) => cells.every(({ state }) => state !== "yes" && state !== "municipality"))
		.map(({ element }) => ({
			element,
			fillers: records.interventions
				.filter(({ elements }) => elements.some((one) => one.element === element && one.degree === "full"))
				.map(
					(intervention): Filler => ({ intervention, municipalities: ownersOf(records, intervention.slug) }),
				),
		}));
}
