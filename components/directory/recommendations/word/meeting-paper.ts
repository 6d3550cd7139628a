import { routes } from "@/lib/base/routes";
import { type CheckRow, checkRows, gapsIn } from "@/lib/directory/recommendations/outcome";
import { RECOMMENDATION_SETS, type RecommendationSet } from "@/lib/model/recommendation-schema";
import type { WordDraft } from "@/lib/site/questions/recommendations";
import { allAnswers, countWords } from "../outcome-words";
import { ANSWER_WORDS, SET_WORDS, UNANSWERED } from "../words";
import { aside, type Block, heading, text, title, wordFile } from "./document";
import { DRAFT } from "./draft-words";
import { table } from "./table";

type List = { set: RecommendationSet; rows: readonly CheckRow[] };

/** Every answer of one list, and how many say what. */
function listBlocks({ set, rows }: List, part: number): Block[] {
	const { title: name, by, unit } = SET_WORDS[set];
	const answers = allAnswers(rows);
	return [
		heading(`${part} ${name}`, 1),
		aside(by),
		text(`${answers.length} ${unit}: ${countWords(answers)}.`),
		table(
			["Anbefaling", "Det går det ud på", "Svar"],
			rows.flatMap(({ recommendation, answers: own }) =>
				own.map(({ activity, answer }) => [
					recommendation.title,
					activity.text,
					answer ? ANSWER_WORDS[answer] : UNANSWERED,
				]),
			),
			[27, 58, 15],
		),
	];
}

/** What is missing, what can help, and room for what the meeting decides. */
function gapBlocks({ methods, words }: WordDraft, lists: readonly List[]): Block[] {
	const gaps = lists.flatMap(({ rows }) => gapsIn(rows, methods));
	if (gaps.length === 0) return [text("Der er ingen svar med nej eller delvist endnu.")];
	const rows = gaps.flatMap(({ recommendation, answers, methods: own }) => {
		const help = [
			...own.map((method) => method.title),
			...recommendation.interventions.flatMap((slug) => words.intervention(slug) ?? []),
		];
		return answers.map(({ activity, answer }) => [
			`${activity.text} (${answer ? ANSWER_WORDS[answer].toLocaleLowerCase("da") : UNANSWERED})`,
			[...new Set(help)].join(", "),
			"",
			"",
		]);
	});
	return [table(["Det mangler", "Det kan hjælpe", "Beslutning", "Hvem og hvornår"], rows, [34, 30, 20, 16])];
}

/** The self-check as a paper for a meeting. The two lists are never counted together. */
export function meetingPaper(draft: WordDraft): Promise<Uint8Array<ArrayBuffer>> {
	const { municipality, recommendations, check, query, now } = draft;
	const name = `${DRAFT.paper} i ${municipality?.fullName ?? "[kommunens navn]"}`;
	const lists = RECOMMENDATION_SETS.map((set) => ({
		set,
		rows: checkRows(recommendations, set, check ?? new Map()),
	}));
	const blocks = [
		title(name),
		aside(DRAFT.made(now, `${routes.recommendations}${query}`)),
		heading("1 Hvad skal mødet tage stilling til?", 1),
		text("[Skriv, hvad I skal beslutte, og hvem der har svaret på selvtjekket.]"),
		heading("2 Det, der mangler, og hvad der kan hjælpe", 1),
		...gapBlocks(draft, lists),
		...lists.flatMap((list, i) => listBlocks(list, i + 3)),
	];
	return wordFile({ title: name, from: DRAFT.from, blocks, wide: true });
}
