import type { FirstStep } from "@/lib/guide/rank";
import { drivesOpenNow } from "@/lib/offers/open-now";
import { openness } from "@/lib/offers/opening-hours";
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

/** Whether to press the number upon a reader: not while the line is known to be closed. */
const isCallable = (offer: OfferView, now: Date) =>
	offer.status === "open" &&
	!(offer.hours && drivesOpenNow(offer) && openness(offer.hours, now).state === "closed");

function Call({ offer, now }: { offer: OfferView; now: Date }) {
	return (
		<>
			<p>
				Ring til <a href={routes.offer(offer.slug)}>{offer.title}</a>. {offer.description}
			</p>
			<p className="offer-call mt-4">
				{offer.phone && <CallButton phone={offer.phone} to={offer.title} certain={isCallable(offer, now)} />}
				<Hours offer={offer} now={now} />
			</p>
			{!isCallable(offer, now) && (
				<p>
					Vil du ikke vente, så se <a href={routes.emergency}>akut hjælp</a>.
				</p>
			)}
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
