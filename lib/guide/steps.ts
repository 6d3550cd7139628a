import { type Contact, contactsOf, type Reach, reachOf, type Way } from "../offers/reach";
import type { ReachableMunicipality } from "../offers/reach-context";
import type { OfferView } from "../offers/view";
import { type GuideContext, isForToday } from "./context";
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

/** How soon somebody answers: now, at a time nobody knows, later, or not on a telephone. */
function delayOf(way: Way | undefined): number {
	if (way?.way === "call") return { open: 0, unknown: 1, closed: 2 }[way.answering.state];
	return way?.way === "write" ? 1 : 3;
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

/** Offers that a person answers, for these people and no smaller circle, of which we are not in doubt. */
const callable = (fitting: readonly RankedOffer[], { reach }: GuideContext) =>
	fitting.filter(
		(entry) =>
			canAnswer(entry.reach) &&
			delayOf(entry.reach.ways[0]) < 3 &&
			entry.narrow === null &&
			entry.reach.certainty !== "uncertain" &&
			entry.offer.slug !== reach.line?.slug,
	);

/**
 * One to three ways to reach somebody, whoever answers now before who answers later: what fits best, the line for
 * all relatives, and the municipality, which comes first where it is the one that decides. The line and the
 * municipality are always among them; neither vanishes with the age of a page.
 */
export function stepsFor(fitting: readonly RankedOffer[], context: GuideContext): Step[] {
	const line = lineStep(context);
	const municipality = municipalityStep(context);
	const room = MOST_STEPS - line.length - municipality.length;
	const offers = inOrder(callable(fitting, context), isForToday(context.answers))
		.slice(0, room)
		.map((ranked): Step => ({ kind: "offer", ranked }));
	const isFirst = context.answers.needs.some(({ municipalityFirst }) => municipalityFirst);
	const first = isFirst && municipality.some((step) => waysOf(step).length > 0) ? municipality : [];
	const rest = [...offers, ...line, ...(first.length > 0 ? [] : municipality)];
	return [...first, ...rest.toSorted((a, b) => delayOf(waysOf(a)[0]) - delayOf(waysOf(b)[0]))];
}

/** When somebody is needed today, who answers now comes before who fits better. */
const inOrder = (ranked: readonly RankedOffer[], today: boolean) =>
	today
		? ranked.toSorted((a, b) => delayOf(a.reach.ways[0]) - delayOf(b.reach.ways[0]) || b.score - a.score)
		: [...ranked];
