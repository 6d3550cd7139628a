import { choose, type Selection } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import { ANSWER_PARAMS, type Step, stepQuery } from "@/lib/directory/guide/address";
import { SearchForm } from "../../site/search-form";
import { CrisisLine } from "./crisis-line";
import type { GuidePage } from "./guide-page";
import { QuestionFields } from "./question-fields";
import { LAST_QUESTION, progressWords, QUESTIONS, type QuestionStep } from "./words";

type Props = { step: QuestionStep; page: GuidePage };

const BEFORE: Record<QuestionStep, QuestionStep | null> = { 1: null, 2: 1, 3: 2, 4: 3 };
const AFTER: Record<QuestionStep, Step> = { 1: 2, 2: 3, 3: 4, 4: "result" };

/** The answers without those to one question. */
const withoutAnswer = (selection: Selection, step: QuestionStep) =>
	ANSWER_PARAMS[step].reduce((rest: Selection, param) => choose(rest, param, []), selection);

/** Answers to the other questions travel on in the form itself: nothing is stored. */
function EarlierAnswers({ step, page: { selection, grammar } }: Props) {
	const others = new URLSearchParams(stepQuery(1, withoutAnswer(selection, step), grammar));
	return [...others].map(([name, value]) => (
		<input key={`${name}-${value}`} type="hidden" name={name} value={value} />
	));
}

/** The name and value that say which page a button of the form leads to. */
function stepField(step: Step, { selection, grammar }: GuidePage) {
	const query = new URLSearchParams(stepQuery(step, { ...selection, chosen: {} }, grammar));
	const [name, value] = [...query][0] ?? [];
	return { name, value };
}

function Buttons({ step, page }: Props) {
	const before = BEFORE[step];
	const last = step === LAST_QUESTION;
	return (
		<div className="guide-buttons">
			<button className="button" type="submit" {...stepField(AFTER[step], page)}>
				{last ? "Vis, hvad der kan hjælpe" : "Videre"}
			</button>
			{!last && (
				<button className="button button-quiet" type="submit" {...stepField("result", page)}>
					Vis hjælp nu
				</button>
			)}
			<p className="guide-links">
				{before && <a href={page.hrefOf(before, page.selection)}>Tilbage</a>}
				<a href={page.hrefOf(AFTER[step], withoutAnswer(page.selection, step))}>Spring over</a>
			</p>
		</div>
	);
}

/** What none of the answers says is searched for, and stands in no address of the guide (decision 12). */
function SomethingElse() {
	return (
		<section className="something-else" aria-labelledby="noget-andet">
			<h2 id="noget-andet">Noget andet?</h2>
			<SearchForm id="andet" hint="Skriv det med dine egne ord" />
		</section>
	);
}

/** One question: answered with a form, skipped or taken back with a link. */
export function Question({ step, page }: Props) {
	const { title, lead } = QUESTIONS[step];
	return (
		<div className="guide">
			<header className="page-head">
				<p className="guide-progress">{progressWords(step)}</p>
				<h1>{title}</h1>
				<p className="lead">{lead}</p>
			</header>
			<form action={routes.guide} method="get">
				<EarlierAnswers step={step} page={page} />
				<QuestionFields step={step} page={page} />
				<Buttons step={step} page={page} />
			</form>
			{step === 1 && <SomethingElse />}
			<CrisisLine emergency={page.catalogue.emergency} region={page.region} />
		</div>
	);
}
