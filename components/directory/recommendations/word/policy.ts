import { routes } from "@/lib/base/routes";
import { methodsOf, ofSet } from "@/lib/directory/recommendations/outcome";
import type { CheckAnswer } from "@/lib/directory/recommendations/self-check";
import type { RecommendationSet } from "@/lib/model/recommendation-schema";
import type { WordDraft } from "@/lib/site/questions/recommendations";
import { SET_WORDS } from "../words";
import { aside, type Block, bullet, heading, text, title, wordFile } from "./document";
import { DRAFT } from "./draft-words";
import { proseBlocks, sourceWords } from "./plain";
import { recordBlocks } from "./record";

const GROUPS: readonly [label: string, answer: CheckAnswer | null][] = [
	[DRAFT.today, "yes"],
	[DRAFT.partly, "partly"],
	[DRAFT.missing, "no"],
	[DRAFT.open, null],
	[DRAFT.notRelevant, "not-relevant"],
];

/** What is recommended, under what the municipality answered about it. */
function activityBlocks({ check }: WordDraft, recommendation: WordDraft["recommendations"][number]): Block[] {
	return GROUPS.flatMap(([label, answer]) => {
		const own = recommendation.activities.filter(({ place }) => (check?.get(place) ?? null) === answer);
		return own.length === 0 ? [] : [heading(label, 3), ...own.map((activity) => bullet(activity.text))];
	});
}

function recommendationBlocks(draft: WordDraft, set: RecommendationSet, part: number): Block[] {
	return ofSet(draft.recommendations, set).flatMap((recommendation, i) => {
		const { title: name, summary, body, activities } = recommendation;
		const methods = methodsOf(recommendation, draft.methods).filter(({ headed }) => headed);
		const cited = activities.flatMap(({ sources }) => sources.map((reference) => `[@${reference}]`));
		return [
			heading(`${part}.${i + 1} ${name}`, 2),
			text(summary),
			...proseBlocks(body),
			...activityBlocks(draft, recommendation),
			...(methods.length > 0
				? [heading(DRAFT.methods, 3), text(methods.map((method) => method.title).join(", "))]
				: []),
			heading(DRAFT.ours, 3),
			text(DRAFT.write),
			aside(`Kilder: ${sourceWords([body, ...cited], draft.words).join("; ")}.`),
		];
	});
}

/** A draft of a municipality's policy for relatives: the recommendations, its own answers and what is on record. */
export function policyFile(draft: WordDraft): Promise<Uint8Array<ArrayBuffer>> {
	const { municipality, query, now } = draft;
	const name = `${DRAFT.policy} for ${municipality?.fullName ?? "[kommunens navn]"}`;
	const blocks = [
		title(name),
		aside(DRAFT.made(now, `${routes.recommendations}${query}`)),
		heading("1 Baggrund", 1),
		...DRAFT.background.map(text),
		heading("2 Hvem er pårørende?", 1),
		...DRAFT.who.map(text),
		heading("3 Samtykke og tavshedspligt", 1),
		...DRAFT.consent.map(text),
		...DRAFT.withoutConsent.map(bullet),
		aside(DRAFT.consentSource),
		heading(`4 ${SET_WORDS.concept.title}`, 1),
		aside(SET_WORDS.concept.by),
		...recommendationBlocks(draft, "concept", 4),
		heading(`5 ${DRAFT.proposals}`, 1),
		aside(SET_WORDS.proposals.by),
		...recommendationBlocks(draft, "proposals", 5),
		...recordBlocks(draft, 6),
		heading(`${draft.record ? 7 : 6} ${DRAFT.follow}`, 1),
		text(DRAFT.followText),
	];
	return wordFile({ title: name, from: DRAFT.from, blocks });
}
