import { chosenIn } from "@/lib/base/facets/facet";
import { ANSWER_PARAMS } from "@/lib/directory/guide/address";
import type { GuidePage } from "./guide-page";
import { QUESTIONS, type QuestionStep } from "./words";

type Props = { page: GuidePage };

const STEPS: readonly QuestionStep[] = [1, 2, 3, 4];

function answerLabels({ guide, selection, place }: GuidePage, step: QuestionStep): string[] {
	if (step === 4) return place ? [place] : [];
	const rows = { 1: guide.about.flatMap(({ answers }) => answers), 2: guide.needs, 3: guide.agreement }[step];
	const chosen = ANSWER_PARAMS[step].flatMap((param) => chosenIn(selection, param));
	return rows.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
}

/** What was answered: each answer leads back to its question, and so does what was skipped. */
export function GivenAnswers({ page }: Props) {
	return (
		<nav className="given no-print" aria-label="Dine svar">
			<details className="more-offers">
				<summary>Dine svar. Ret dem</summary>
				<ul>
					{STEPS.map((step) => {
						const labels = answerLabels(page, step);
						return (
							<li key={step}>
								<a href={page.hrefOf(step, page.selection)}>
									<span>
										<span className="given-question">{QUESTIONS[step].short}: </span>
										{labels.length > 0 ? labels.join(" · ") : "Ikke svaret"}
									</span>
									<span className="given-change">{labels.length > 0 ? "Ret" : "Svar"}</span>
								</a>
							</li>
						);
					})}
				</ul>
			</details>
		</nav>
	);
}
