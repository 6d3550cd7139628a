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
		<nav className="no-print mt-15 print:mt-8 [&_a:hover_.given-change]:decoration-2" aria-label="Dine svar">
			<details className="more-offers">
				<summary>Dine svar. Ret dem</summary>
				<ul className="border-y border-y-line">
					{STEPS.map((step) => {
						const labels = answerLabels(page, step);
						return (
							<li className="not-first:border-t not-first:border-dashed not-first:border-t-line" key={step}>
								<a
									className="grid min-h-27.5 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-10 gap-y-0 py-3.5 text-95 leading-135 text-ink no-underline print:min-h-0 print:py-1"
									href={page.hrefOf(step, page.selection)}
								>
									<span>
										<span className="text-soft">{QUESTIONS[step].short}: </span>
										{labels.length > 0 ? labels.join(" · ") : "Ikke svaret"}
									</span>
									<span className="given-change font-semibold text-deep underline decoration-auto underline-offset-[0.2em]">
										{labels.length > 0 ? "Ret" : "Svar"}
									</span>
								</a>
							</li>
						);
					})}
				</ul>
			</details>
		</nav>
	);
}
