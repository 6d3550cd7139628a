import { type ForEverybody, STARTS, type Way } from "../../model/guide-schema";
import type { InterventionView } from "../interventions/view";
import { type Availability, availabilities } from "./availability";
import type { GuideContext } from "./context";
import { isForThem, type Support } from "./support";

/** An intervention that fits, and all that its reason is made of. */
export type RankedIntervention = {
	intervention: InterventionView;
	way: Way | null;
	/** Who can set it going; what asks for the close one's consent is never begun alone. */
	start: Way["start"];
	support: Support;
	/** Why it is for everybody, when no answer speaks for it. */
	everyone: ForEverybody | null;
	availability: Availability;
	score: number;
};

const MOST_INTERVENTIONS = 5;
/** With fewer than this, what is for everybody is added. */
const ENOUGH = 3;

const needsConsent = ({ conditions }: InterventionView) => conditions.consent.value === "yes";

const byScore = (a: RankedIntervention, b: RankedIntervention) =>
	b.score - a.score || a.intervention.number - b.intervention.number;

/**
 * What others must set going comes last. Of the rest, what does most of what was asked for; then what the answers
 * speak for at least half as much as for the best; and of that, what can be begun alone first.
 */
function inOrder(ranked: readonly RankedIntervention[]): RankedIntervention[] {
	const half = Math.max(0, ...ranked.map(({ score }) => score)) / 2;
	const asked = ({ support }: RankedIntervention) => support.needs[0]?.pointer.weight ?? 0;
	const halfAsked = Math.max(0, ...ranked.map(asked)) / 2;
	const places = ({ start, score, support }: RankedIntervention) => [
		Number(start === "others"),
		Number((support.needs[0]?.pointer.weight ?? 0) < halfAsked),
		Number(score < half),
		STARTS.indexOf(start),
	];
	return [...ranked].sort((a, b) => {
		const [mine, theirs] = [places(a), places(b)];
		const first = mine.findIndex((place, i) => place !== theirs[i]);
		return first < 0 ? byScore(a, b) : (mine[first] ?? 0) - (theirs[first] ?? 0);
	});
}

/** Every intervention that is for the people asked about, whether or not an answer speaks for it. */
function candidates(context: GuideContext): RankedIntervention[] {
	const { interventions, guide, supports, asked } = context;
	const available = availabilities(context);
	return interventions.flatMap((intervention) => {
		const { slug } = intervention;
		const support = supports.get(slug);
		if (!support || !isForThem(intervention, support, asked)) return [];
		const way = guide.ways.find((entry) => entry.intervention === slug) ?? null;
		const availability = available.get(slug) ?? "none";
		const start = needsConsent(intervention) ? "others" : (way?.start ?? "ask");
		const score = support.score + (availability === "none" ? 0 : guide.weights.available);
		return [{ intervention, way, start, support, everyone: null, availability, score }];
	});
}

/** What is for everybody and not spoken for yet, where there is something of the kind. */
function forEveryone(fitting: readonly RankedIntervention[], { guide }: GuideContext) {
	const added = fitting.flatMap((candidate): RankedIntervention[] => {
		const everyone = guide.everyone.find((entry) => entry.intervention === candidate.intervention.slug);
		const addable = everyone && candidate.support.score === 0 && candidate.availability !== "none";
		return addable ? [{ ...candidate, everyone, score: everyone.weight }] : [];
	});
	return added.sort(byScore);
}

/**
 * The interventions that the answers speak for, at most {@link MOST_INTERVENTIONS}, and after them, when they
 * are few, what is for everybody. When the close one refuses, what needs consent is never in the first place.
 */
export function rankInterventions(context: GuideContext): RankedIntervention[] {
	const fitting = candidates(context);
	const supported = fitting.filter(({ support }) => support.score > 0).sort(byScore);
	const best = inOrder(supported.slice(0, MOST_INTERVENTIONS));
	const extra = forEveryone(fitting, context).slice(0, Math.max(0, ENOUGH - best.length));
	if (context.answers.agreement !== "refuses") return [...best, ...extra];
	const free = [...best, ...extra].filter(({ intervention }) => !needsConsent(intervention));
	const bound = best.filter(({ intervention }) => needsConsent(intervention));
	return free.length > 0 ? [...free, ...bound] : [];
}
