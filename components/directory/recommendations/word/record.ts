import { formatPhone } from "@/lib/base/format";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import type { WordDraft } from "@/lib/site/questions/recommendations";
import { answerWords } from "../../coverage/words";
import { professionalLabel } from "../../interventions/labels";
import { CERTAINTY_WORDS } from "../words";
import { type Block, bullet, heading, text } from "./document";
import { DRAFT } from "./draft-words";

type Known = NonNullable<WordDraft["record"]>;

/** Somebody whom relatives can ask, with the first way to them. */
function adviserWords({ title, ways: [way] }: Known["whom"]["forRelatives"][number]): string {
	switch (way?.way) {
		case "call":
		case "number":
			return `${title}, ${formatPhone(way.phone)}`;
		case "mail":
			return `${title}, ${way.email}`;
		case "page":
			return `${title}, ${way.url}`;
		default:
			return title;
	}
}

const listed = (words: readonly string[]): Block[] =>
	words.length > 0 ? words.map(bullet) : [text(DRAFT.none)];

/** What the municipality told us: what it has and has not. What it did not answer is neither. */
function answerBlocks({ record, municipality, words }: WordDraft): Block[] {
	if (!record || !municipality) return [];
	const { answer } = record;
	const said = (has: "yes" | "no") =>
		answer.state === "answered"
			? [...answer.rows].flatMap(([slug, told]) => (told === has ? (words.intervention(slug) ?? []) : []))
			: [];
	const [yes, no] = [said("yes"), said("no")];
	return [
		heading(DRAFT.answer, 2),
		text(answerWords(municipality.name, answer)),
		...(yes.length > 0 ? [text(DRAFT.yes), ...yes.map(bullet)] : []),
		...(no.length > 0 ? [text(DRAFT.no), ...no.map(bullet)] : []),
	];
}

/** What is on record in the municipality, how sure each is, and what the law makes a duty; nothing where none is named. */
export function recordBlocks(draft: WordDraft, part: number): Block[] {
	const { record, municipality, duties, words, now } = draft;
	if (!record || !municipality) return [];
	const { forRelatives, others } = record.whom;
	return [
		heading(`${part} ${DRAFT.record(municipality.fullName)}`, 1),
		text(DRAFT.recordNote),
		...answerBlocks(draft),
		heading(DRAFT.ask, 2),
		...listed([...forRelatives, ...others].map(adviserWords)),
		heading(DRAFT.offers, 2),
		...listed(record.offers.map((offer) => `${offer.title} (${CERTAINTY_WORDS[certaintyOf(offer, now)]})`)),
		heading(DRAFT.unseen, 2),
		...(record.unseen.length > 0
			? record.unseen.map((element) => bullet(professionalLabel(words, element)))
			: [text(DRAFT.allSeen)]),
		heading(DRAFT.duty, 2),
		...duties.map((duty) => bullet(`${duty.law} ${duty.paragraph} (${duty.asOf}): ${duty.text}`)),
	];
}
