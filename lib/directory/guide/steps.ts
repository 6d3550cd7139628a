import { isOfficeTime } from "../../base/calendar/office-time";
import { isCrisisNumber } from "../emergency/crisis-numbers";
import { type Contact, contactsOf } from "../offers/contact";
import { type Reach, reachOf, type Way } from "../offers/reach";
import type { ReachableMunicipality } from "../offers/reach-context";
import type { OfferView } from "../offers/view";
import { type GuideContext, isForToday, isUrgent } from "./context";
import { canAnswer } from "./needs";
import type { RankedOffer } from "./offer-facts";

/** Somebody to reach now: what fits best, the line that is for everybody, or the municipality. */
export type Step =
	| { kind: "offer"; ranked: RankedOffer }
	| { kind: "line"; offer: OfferView; reach: Reach }
	| {
			kind: "municipality";
			municipality: ReachableMunicipality;
			contacts: readonly Contact[];
			/** What to ask for, in the table's words; `null`: for somebody who guides relatives. */
			askFor: string | null;
	  };

const MOST_STEPS = 3;

/** How soon somebody answers a telephone: now, at a time nobody knows, later or only in writing, or never. */
function delayOf(way: Way | undefined): number {
	if (way?.way === "call") return { open: 0, unknown: 1, closed: 2 }[way.answering.state];
	return way ? 2 : 3;
}

/** A municipality whose hours nobody told is asked in the daytime. */
function delayOfStep(step: Step, now: Date): number {
	const delay = delayOf(waysOf(step)[0]);
	return step.kind === "municipality" && delay === 1 && !isOfficeTime(now) ? 2 : delay;
}

const waysOf = (step: Step): readonly Way[] => {
	if (step.kind === "municipality") return step.contacts;
	return step.kind === "offer" ? step.ranked.reach.ways : step.reach.ways;
};

function lineStep({ reach, now }: GuideContext): Step[] {
	const { line } = reach;
	return line ? [{ kind: "line", offer: line, reach: reachOf(line, reach, now) }] : [];
}

function municipalityStep({ answers, reach, now, at }: GuideContext): Step[] {
	const municipality = at ? reach.municipality(at) : undefined;
	if (!municipality) return [];
	const askFor =
		answers.needs.find((rule) => rule.askFor)?.askFor ??
		answers.about.find((rule) => rule.askFor)?.askFor ??
		null;
	return [{ kind: "municipality", municipality, contacts: contactsOf(municipality, now), askFor }];
}

/** A person who answers, in what is made for these people or is near; then their page; then whoever else answers. */
function placeOf({ reach, fine, offer }: RankedOffer): number {
	if (!canAnswer(reach)) return fine ? 1 : 3;
	return fine || offer.covered !== null ? 0 : 2;
}

/** Offers that can be pressed upon somebody: for no smaller circle, of which we are not in doubt. */
function candidates(fitting: readonly RankedOffer[], { reach, answers }: GuideContext): RankedOffer[] {
	const sure = fitting.filter(
		(entry) =>
			entry.narrow === null &&
			entry.reach.certainty !== "uncertain" &&
			placeOf(entry) < 3 &&
			!(isUrgent(answers) && isCrisisNumber(entry.offer.phone)) &&
			entry.offer.slug !== reach.line?.slug,
	);
	const writes = ({ reach: { ways } }: RankedOffer) => Number(ways[0]?.way === "write");
	if (isForToday(answers)) {
		const answering = sure.filter((entry) => canAnswer(entry.reach));
		return answering.toSorted(
			(a, b) =>
				delayOf(a.reach.ways[0]) - delayOf(b.reach.ways[0]) || writes(a) - writes(b) || b.score - a.score,
		);
	}
	return sure.toSorted((a, b) => placeOf(a) - placeOf(b) || writes(a) - writes(b));
}

/**
 * One to three ways to reach somebody, whoever answers now before who answers later: what fits best, the line for
 * all relatives, and the municipality, which comes first where it is the one that decides. The line and the
 * municipality are always among them; neither vanishes with the age of a page.
 */
export function stepsFor(fitting: readonly RankedOffer[], context: GuideContext): Step[] {
	const line = lineStep(context);
	const municipality = municipalityStep(context);
	const room = MOST_STEPS - line.length - municipality.length;
	const offers = candidates(fitting, context)
		.slice(0, room)
		.map((ranked): Step => ({ kind: "offer", ranked }));
	const isFirst = context.answers.needs.some(({ municipalityFirst }) => municipalityFirst);
	const first = isFirst && municipality.some((step) => waysOf(step).length > 0) ? municipality : [];
	const rest = [...offers, ...line, ...(first.length > 0 ? [] : municipality)];
	const { now } = context;
	return [...first, ...rest.toSorted((a, b) => delayOfStep(a, now) - delayOfStep(b, now))];
}
