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
		<div className="flex flex-wrap items-center gap-8">
			<button
				className="button min-h-32 px-18 max-sm:flex-[1_1_100%]"
				type="submit"
				{...stepField(AFTER[step], page)}
			>
				{last ? "Vis, hvad der kan hjælpe" : "Videre"}
			</button>
			{!last && (
				<button
					className="button button-quiet min-h-32 px-18 max-sm:flex-[1_1_100%]"
					type="submit"
					{...stepField("result", page)}
				>
					Vis hjælp nu
				</button>
			)}
			<p className="ml-4 flex gap-15 max-sm:ml-0 max-sm:w-full max-sm:justify-between">
				{before && (
					<a className="inline-flex min-h-30 items-center" href={page.hrefOf(before, page.selection)}>
						Tilbage
					</a>
				)}
				<a
					className="inline-flex min-h-30 items-center"
					href={page.hrefOf(AFTER[step], withoutAnswer(page.selection, step))}
				>
					Spring over
				</a>
			</p>
		</div>
	);
}

/** What none of the answers says is searched for, and stands in no address of the guide (decision 12). */
function SomethingElse() {
	return (
		<section className="mt-14" aria-labelledby="noget-andet">
			<h2 className="mb-5 text-115" id="noget-andet">
				Noget andet?
			</h2>
			<SearchForm id="andet" hint="Skriv det med dine egne ord" />
		</section>
	);
}

/** One question: answered with a form, skipped or taken back with a link. */
export function Question({ step, page }: Props) {
	const { title, lead } = QUESTIONS[step];
	return (
		<div className="max-w-460 [&_.detail-section]:mt-15 [&>.crisis]:mt-27.5 print:[&>.crisis]:mt-8">
			<header className="page-head">
				<p className="font-semibold text-soft">{progressWords(step)}</p>
				<h1 className="text-[clamp(1.9rem,1.3rem_+_2.6vw,2.7rem)]">{title}</h1>
				<p className="lead">{lead}</p>
			</header>
			<form action={routes.guide} method="get">
				<EarlierAnswers step={step} page={page} />
				<QuestionFields step={step} page={page} />
				<Buttons step={step} page={page} />
			</form>
			{step === 1 && <SomethingElse />}
			<CrisisLine lifeline={page.frame.lifeline} region={page.region} />
		</div>
	);
}
