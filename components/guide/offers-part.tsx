import { chosenIn } from "@/lib/facets/facet";
import { ANSWER_PARAMS, stepQuery } from "@/lib/guide/address";
import type { GuideResult } from "@/lib/guide/rank";
import { routes } from "@/lib/routes";
import { OfferCard } from "../offers/offer-card";
import type { GuidePage } from "./guide-page";
import { Missing, WhichMunicipality } from "./place-notes";
import { WhyShown } from "./why-shown";

type Props = { result: GuideResult; page: GuidePage };

/** Everything at the same place. */
function AllOffers({ page: { catalogue, selection, grammar, place } }: Pick<Props, "page">) {
	const [code, ...more] = chosenIn(selection, "kommune");
	const only = more.length === 0 && catalogue.places.municipalities.find((entry) => entry.code === code);
	if (only) return <a href={routes.municipality(only.slug)}>Se alt, vi har fundet i {only.name}</a>;
	const here = ANSWER_PARAMS[4].map((param) => [param, chosenIn(selection, param)] as const);
	const chosen = Object.fromEntries(here.filter(([, codes]) => codes.length > 0));
	const query = stepQuery(1, { ...selection, chosen }, grammar);
	return <a href={`${routes.offers}${query}`}>{place ? `Se alle tilbud i ${place}` : "Se alle tilbud"}</a>;
}

/** Whether the reader said that the close one does not agree, or may not. */
const isUnsure = ({ guide, selection }: GuidePage) =>
	guide.agreement.some(
		({ value, means }) => means !== "agrees" && chosenIn(selection, "ved").includes(value),
	);

/** Places and telephones that fit, the nearest first, each with why. */
export function OffersPart({ result, page }: Props) {
	const { offers } = result;
	const consentUnknown = offers.some(({ consent }) => consent === "not-stated");
	return (
		<section className="detail-section" aria-labelledby="tilbud">
			<h2 id="tilbud">
				{page.place ? `Steder og telefoner, du kan bruge i ${page.place}` : "Steder og telefoner"}
			</h2>
			<div className="guide-notes">
				<WhichMunicipality page={page} />
				<Missing result={result} page={page} />
				{isUnsure(page) && consentUnknown && (
					<p>
						Hvor der ikke står andet, er det ikke oplyst, om din nærmeste skal sige ja. Spørg, når du ringer.
					</p>
				)}
			</div>
			<div className="cards">
				{offers.map(({ offer, reason }) => (
					<OfferCard key={offer.slug} offer={offer} catalogue={page.catalogue} now={page.now}>
						<WhyShown reason={reason} page={page} />
					</OfferCard>
				))}
			</div>
			<p className="mt-5">
				<AllOffers page={page} />
			</p>
		</section>
	);
}
