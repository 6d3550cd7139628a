import type { GuideResult } from "@/lib/guide/rank";
import { routes } from "@/lib/routes";
import { countOf } from "../offers/words";
import { FirstStepPart } from "./first-step";
import { GivenAnswers } from "./given-answers";
import type { GuidePage } from "./guide-page";
import { OffersPart } from "./offers-part";
import { PersonWay } from "./person-way";
import { isCrisisLine, ResultCrisis } from "./result-crisis";
import { Suggestion } from "./suggestion";

type Props = { result: GuideResult; page: GuidePage };

/** The kinds of help that fit; or, plainly, that none does. */
function Suggestions({ result: { interventions, fitsAll, firstStep }, page }: Props) {
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
						full={i === 0}
						tellsHow={i === 0 && firstStep?.kind !== "way"}
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
			<a href="#slags">{`${interventions.length} slags hjælp`}</a>
			<a href="#tilbud">{countOf(offers.length)}</a>
			<a href="#svar">Ret dine svar</a>
		</nav>
	);
}

/** What fits the answers: what to do first, then kinds of help, then places and telephones. */
export function Result({ result, page }: Props) {
	const { crisis, firstStep } = result;
	const repeatsCrisis = crisis === "urgent" && firstStep !== null && isCrisisLine(firstStep, page);
	return (
		<div className="guide">
			<header className="page-head">
				<h1>Det her kan hjælpe dig</h1>
				<Contents result={result} />
			</header>
			<div className="guide-first">
				{crisis && <ResultCrisis result={result} page={page} />}
				{firstStep && !repeatsCrisis && <FirstStepPart step={firstStep} now={page.now} />}
			</div>
			<GivenAnswers page={page} />
			<Suggestions result={result} page={page} />
			<OffersPart result={result} page={page} />
			<div className="guide-last">
				<PersonWay />
				{!crisis && <ResultCrisis result={result} page={page} />}
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
