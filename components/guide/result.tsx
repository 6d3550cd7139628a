import type { FirstStep, GuideResult } from "@/lib/guide/rank";
import { routes } from "@/lib/routes";
import { countOf as interventionCount } from "../catalogue/words";
import { countOf as offerCount } from "../offers/words";
import { CrisisCard } from "./crisis-card";
import { FirstStepPart } from "./first-step";
import { GivenAnswers } from "./given-answers";
import type { GuidePage } from "./guide-page";
import { OffersPart } from "./offers-part";
import { PersonWay } from "./person-way";
import { Suggestion } from "./suggestion";

type Props = { result: GuideResult; page: GuidePage };

/** So many suggestions are told in full. */
const TOLD_IN_FULL = 3;

const CRISIS_WORDS = {
	urgent: {
		title: "Det kan du gøre først: ring",
		lead: "Er der fare for liv, så ring 112. Du kan også ringe, når det er en anden, du er bange for.",
	},
	today: { title: "Du kan ringe nu", lead: "Er det en krise, så vent ikke." },
} as const;

function Crisis({ result: { crisis, openLines }, page: { catalogue, now } }: Props) {
	const words = crisis ? CRISIS_WORDS[crisis] : { title: "Haster det?" };
	return <CrisisCard emergency={catalogue.emergency} lines={crisis ? openLines : []} now={now} {...words} />;
}

/** Whether the number to call first stands among the crisis lines already. */
const isCrisisLine = ({ ranked }: Extract<FirstStep, { kind: "call" }>, { catalogue }: GuidePage) =>
	catalogue.emergency.some(({ phone }) => phone === ranked.offer.phone);

/** The kinds of help that fit; or, plainly, that none does. */
function Suggestions({ result: { interventions, fitsAll }, page }: Props) {
	return (
		<section className="detail-section" aria-labelledby="slags">
			<h2 id="slags">Hjælp, der kan passe til dig</h2>
			{!fitsAll && (
				<p className="mt-2">
					Vi fandt ikke noget, der passer på alle dine svar. Her er det, der er tættest på.
				</p>
			)}
			{interventions.length === 0 && (
				<p className="empty mt-4">
					Vi fandt ikke noget, der passer. Du kan <a href={routes.interventions}>se alle slags hjælp</a> eller{" "}
					<a href={page.hrefOf(1, page.selection)}>rette dine svar</a>.
				</p>
			)}
			<div className="cards">
				{interventions.map((suggestion, i) => (
					<Suggestion
						key={suggestion.intervention.slug}
						suggestion={suggestion}
						page={page}
						full={i < TOLD_IN_FULL}
					/>
				))}
			</div>
		</section>
	);
}

/** What the page has, so that nobody must scroll a phone to find the places and numbers. */
function Contents({ result: { interventions, offers } }: Pick<Props, "result">) {
	return (
		<nav className="guide-contents no-print" aria-label="På siden">
			<a href="#slags">{interventionCount(interventions.length)}</a>
			<a href="#tilbud">{offerCount(offers.length)}</a>
			<a href="#svar">Ret dine svar</a>
		</nav>
	);
}

/** What fits the answers: what to do first, then kinds of help, then places and telephones. */
export function Result({ result, page }: Props) {
	const { crisis, firstStep } = result;
	const repeatsCrisis = crisis === "urgent" && firstStep?.kind === "call" && isCrisisLine(firstStep, page);
	return (
		<div className="guide">
			<header className="page-head">
				<h1>Det her kan hjælpe dig</h1>
				<Contents result={result} />
			</header>
			<div className="guide-first">
				{crisis && <Crisis result={result} page={page} />}
				{firstStep && !repeatsCrisis && <FirstStepPart step={firstStep} now={page.now} />}
			</div>
			<GivenAnswers page={page} />
			<Suggestions result={result} page={page} />
			<OffersPart result={result} page={page} />
			<div className="guide-last">
				<PersonWay />
				{!crisis && <Crisis result={result} page={page} />}
			</div>
			<p className="guide-privacy no-print">
				Vi gemmer ikke dine svar. De står i sidens adresse, så du kan gemme den eller sende den til en, du
				stoler på.{" "}
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</div>
	);
}
