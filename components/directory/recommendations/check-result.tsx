import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { CheckRow, Gap } from "@/lib/directory/recommendations/outcome";
import type { RecommendationSet } from "@/lib/model/recommendation-schema";
import { AnswerMarks } from "./answer-marks";
import { allAnswers, countWords } from "./outcome-words";
import { LinkLine, RelatedInterventions } from "./related";
import { ANSWER_WORDS, SET_WORDS } from "./words";

const CELL = "border-t border-t-line py-5 text-left align-top font-normal";

/** One list's answers as a picture that is a table: a mark for each thing that is recommended. */
export function CheckTable({ set, rows }: { set: RecommendationSet; rows: readonly CheckRow[] }) {
	const { title, unit } = SET_WORDS[set];
	const answers = allAnswers(rows);
	return (
		<table className="mt-7.5 w-full table-fixed">
			<caption className="pb-5 text-left">
				<strong>{title}</strong>
				<br />
				{answers.length} {unit}: {countWords(answers)}
			</caption>
			<thead className="sr-only">
				<tr>
					<th scope="col">Anbefaling</th>
					<th scope="col">Svar</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ recommendation, answers: own }) => (
					<tr key={recommendation.slug}>
						<th className={`${CELL} pr-9 wrap-anywhere`} scope="row">
							<a href={`#${recommendation.slug}`}>{recommendation.title}</a>
						</th>
						<td className={CELL}>
							<AnswerMarks answers={own} />
							<span className="text-92 text-soft">{countWords(own)}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What is missing in one recommendation, and what the documents have for it. */
export function GapEntry({ gap, words }: { gap: Gap; words: CodeWords }) {
	const { recommendation, answers, methods } = gap;
	return (
		<li className="border-t border-t-line py-7.5">
			<h4 className="font-semibold">{recommendation.title}</h4>
			<ul className="mt-2.5 grid list-disc gap-1 pl-11">
				{answers.map(({ activity, answer }) => (
					<li key={activity.place}>
						{activity.text}{" "}
						<span className="text-soft">({answer && ANSWER_WORDS[answer].toLocaleLowerCase("da")})</span>
					</li>
				))}
			</ul>
			<LinkLine
				label="Det kan hjælpe"
				links={methods.map((method) => ({ href: routes.method(method), label: method.title }))}
			/>
			<RelatedInterventions slugs={recommendation.interventions} words={words} />
		</li>
	);
}
