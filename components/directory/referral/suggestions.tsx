import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import type { RankedOffer } from "@/lib/directory/guide/offer-facts";
import type { ConsentAnswer } from "@/lib/directory/referral/address";
import type { Referral } from "@/lib/directory/referral/refer";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { factsOfIntervention, factsOfOffer } from "./offer-facts";
import { ReferRow } from "./refer-row";
import { wayForStaff } from "./refer-way";

/** So many are ticked from the start; a sheet has room for five. */
const TICKED = 3;

type Shared = { places: PlacesDocument; now: Date };

function Offers({
	offers,
	ticked = 0,
	places,
	now,
}: Shared & { offers: readonly RankedOffer[]; ticked?: number }) {
	return (
		<ul>
			{offers.map((ranked, i) => (
				<ReferRow
					key={ranked.offer.slug}
					param="t"
					slug={ranked.offer.slug}
					title={ranked.offer.title}
					href={routes.offer(ranked.offer.slug)}
					by={ranked.offer.providerName}
					facts={factsOfOffer(ranked, places, now)}
					way={wayForStaff(ranked.reach.ways[0])}
					isChosen={i < ticked}
				/>
			))}
		</ul>
	);
}

const BOX = "rounded-card border border-line bg-sheet px-11 pt-9 pb-2";

type Props = Shared & { referral: Referral; consent: ConsentAnswer | null };

/** What can be referred to, each with a box; one press makes a sheet of what is ticked. */
export function Suggestions({ referral, consent, places, now }: Props) {
	const { own, others, interventions, duty } = referral;
	// With consent, what asks for it is as good.
	const more = consent === "givet" ? Math.max(0, TICKED - own.length) : 0;
	const seen = (duty?.seen ?? []).map(({ offer, reach }) => ({ offer, way: wayForStaff(reach.ways[0]) }));
	return (
		<form className="grid gap-10" action={routes.shortlist}>
			<input type="hidden" name="dato" value={danishDay(now)} />
			<input type="hidden" name="ark" value="1" />
			<p className="flex flex-wrap items-center gap-9">
				<button className="button" type="submit">
					Lav ark
				</button>
				<span className="text-92 text-soft">Til den pårørende: det, du har sat kryds ved, på ét A4-ark.</span>
			</p>
			<section className={BOX} aria-labelledby="egen-vej">
				<h2 className="text-125" id="egen-vej">
					Den pårørendes egen vej ind
				</h2>
				<p className="text-92 text-soft">Kræver ikke borgerens samtykke, så vidt vi ved.</p>
				{own.length > 0 ? (
					<Offers offers={own} ticked={TICKED} places={places} now={now} />
				) : (
					<p className="py-7.5">Vi kender ikke noget, der passer.</p>
				)}
			</section>
			{(seen.length > 0 || others.length > 0) && (
				<section className={BOX} aria-labelledby="spoerg-foerst">
					<h2 className="text-125" id="spoerg-foerst">
						Spørg først
					</h2>
					<p className="text-92 text-soft">Kræver samtykke, eller ingen har sagt, om det gør.</p>
					<ul>
						{seen.map(({ offer, way }) => (
							<ReferRow
								key={offer.slug}
								param="t"
								slug={offer.slug}
								title={offer.title}
								href={routes.offer(offer.slug)}
								by={offer.providerName}
								facts={factsOfOffer({ offer }, places, now)}
								way={way}
							/>
						))}
					</ul>
					<Offers offers={others} ticked={more} places={places} now={now} />
				</section>
			)}
			{interventions.length > 0 && (
				<section className={BOX} aria-labelledby="indsatser">
					<h2 className="text-125" id="indsatser">
						Typer af hjælp, der passer
					</h2>
					<ul>
						{interventions.map((ranked) => (
							<ReferRow
								key={ranked.intervention.slug}
								param="i"
								slug={ranked.intervention.slug}
								title={ranked.intervention.title}
								href={routes.interventionForStaff(ranked.intervention.slug)}
								facts={factsOfIntervention(ranked)}
							/>
						))}
					</ul>
				</section>
			)}
		</form>
	);
}
