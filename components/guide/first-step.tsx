import type { FirstStep } from "@/lib/guide/rank";
import { drivesOpenNow } from "@/lib/offers/open-now";
import type { OfferView } from "@/lib/offers/view";
import { routes } from "@/lib/routes";
import { FreshnessNote } from "../offers/freshness-note";
import { OpenState } from "../offers/open-state";
import { CallButton } from "../ui/call-button";

/** When somebody answers: now or not, and otherwise the hours as the source has them. */
function Hours({ offer, now }: { offer: OfferView; now: Date }) {
	if (offer.hours && drivesOpenNow(offer)) return <OpenState offer={offer} now={now} />;
	return <span>{offer.hours ? `Åbningstid: ${offer.hours.text}` : "Åbningstiden er ikke oplyst"}</span>;
}

function Call({ offer, now }: { offer: OfferView; now: Date }) {
	return (
		<>
			<p>
				Ring til <a href={routes.offer(offer.slug)}>{offer.title}</a>. {offer.description}
			</p>
			<p className="offer-call mt-4">
				{offer.phone && <CallButton phone={offer.phone} to={offer.title} certain={offer.status === "open"} />}
				<Hours offer={offer} now={now} />
			</p>
			<FreshnessNote offer={offer} now={now} />
		</>
	);
}

/** The one thing to do first. */
export function FirstStepPart({ step, now }: { step: FirstStep; now: Date }) {
	return (
		<section className="start first-step" aria-labelledby="foerst">
			<h2 id="foerst">Det kan du gøre først</h2>
			{step.kind === "call" ? (
				<Call offer={step.ranked.offer} now={now} />
			) : (
				<>
					<p>{step.firstStep}</p>
					{step.near && (
						<p>
							{step.near.offer.covered === null ? "I hele landet er der " : "Tæt på dig er der "}
							<a href={routes.offer(step.near.offer.slug)}>{step.near.offer.title}</a>.
						</p>
					)}
					<p>
						<a href={routes.intervention(step.ranked.intervention.slug)}>
							Læs om {step.ranked.intervention.title}
						</a>
					</p>
				</>
			)}
		</section>
	);
}
