import type { GuideResult } from "@/lib/directory/guide/rank";
import { CrisisCard } from "./crisis-card";
import { CrisisLine } from "./crisis-line";
import { GivenAnswers } from "./given-answers";
import { GivenLine } from "./given-line";
import type { GuidePage } from "./guide-page";
import { ResultKinds } from "./result-kinds";
import { ResultOffers } from "./result-offers";
import { StepCard } from "./step-card";

type Props = { result: GuideResult; page: GuidePage };

/** Help at once, above everything else, when an answer asks for it. */
function Urgent({ page: { crisis, region, now } }: Pick<Props, "page">) {
	return (
		<CrisisCard
			lifelines={crisis}
			now={now}
			region={region}
			title="Ring med det samme"
			lead="Du kan også ringe, når du er bekymret for en anden."
		/>
	);
}

/** What fits the answers: whom to reach now, then places, then types of help. */
export function Result({ result, page }: Props) {
	const { crisis, steps } = result;
	return (
		<div className="max-w-460 [&_.detail-section]:mt-15 print:[&_.more-offers]:hidden [&>.crisis]:mt-27.5 print:[&>.crisis]:mt-8">
			<header className="page-head">
				<h1 className="text-[clamp(1.9rem,1.3rem_+_2.6vw,2.7rem)]">Det kan du gøre nu</h1>
				{crisis !== "urgent" && <GivenLine page={page} />}
			</header>
			{crisis === "urgent" && <Urgent page={page} />}
			<section className="steps grid gap-8 print:gap-5 [&>.card]:max-w-440" aria-label="Kontakt">
				{steps.map((step, i) => (
					<StepCard key={step.kind + String(i)} step={step} page={page} first={i === 0} />
				))}
			</section>
			{page.answers.about.length === 0 && (
				<p className="note no-print">
					<a href={page.hrefOf(1, page.selection)}>Sig, hvad der er svært</a>, så viser vi også telefoner og
					grupper for netop det.
				</p>
			)}
			{crisis === "urgent" && <GivenLine page={page} />}
			{!page.place && (
				<p className="note no-print">
					<a href={page.hrefOf(4, page.selection)}>Skriv, hvor du bor</a>, så viser vi også din kommunes
					nummer og det, der er tæt på dig.
				</p>
			)}
			{crisis !== "urgent" && <CrisisLine lifeline={page.frame.lifeline} region={page.region} />}
			<ResultOffers result={result} page={page} />
			<ResultKinds result={result} />
			<GivenAnswers page={page} />
			<p className="no-print mt-12 text-92 text-soft">
				Vi gemmer ikke dine svar. De står kun i sidens adresse.{" "}
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</div>
	);
}
