import { inPlace } from "@/components/directory/places/place-words";
import { chosenIn } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { ANSWER_PARAMS, stepQuery } from "@/lib/directory/guide/address";
import type { GuideResult } from "@/lib/directory/guide/rank";
import { forAllWords } from "../offers/group-words";
import { OfferRow } from "../offers/offer-row";
import type { GuidePage } from "./guide-page";
import { HomeNote, Missing } from "./place-notes";
import { rowWords } from "./reason-words";

type Props = { result: GuideResult; page: GuidePage };

const SHOWN = 4;

/** Everything at the same place. */
function allHref({ places, selection, grammar }: GuidePage): string {
	const [code, ...more] = chosenIn(selection, PARAM.municipality);
	const only = more.length === 0 && places.municipalities.find((entry) => entry.code === code);
	if (only) return routes.municipality(only.slug);
	const here = ANSWER_PARAMS[4].map((param) => [param, chosenIn(selection, param)] as const);
	const chosen = Object.fromEntries(here.filter(([, codes]) => codes.length > 0));
	return `${routes.offers}${stepQuery(1, { ...selection, chosen }, grammar)}`;
}

function Rows({ offers, page }: { offers: GuideResult["offers"]; page: GuidePage }) {
	return (
		<ul className="offer-rows">
			{offers.map(({ offer, reach, reason }) => (
				<OfferRow
					key={offer.slug}
					offer={offer}
					reach={reach}
					places={page.places}
					now={page.now}
					because={rowWords(reason) ?? forAllWords(offer, page.words.parents)}
				/>
			))}
		</ul>
	);
}

/** What else the reader can use, each with its way in and why it is shown. */
export function ResultOffers({ result, page }: Props) {
	const { offers } = result;
	const rest = offers.slice(SHOWN);
	return (
		<section className="detail-section" aria-labelledby="tilbud">
			<h2 id="tilbud">
				{page.place ? `Tilbud, du kan bruge ${inPlace(page.place, page.places)}` : "Tilbud i hele landet"}
			</h2>
			<div className="[:where(&>*+*)]:mt-7">
				<HomeNote page={page} />
				<Missing result={result} page={page} />
			</div>
			<Rows offers={offers.slice(0, SHOWN)} page={page} />
			{rest.length > 0 && (
				<details className="more-offers">
					<summary>Vis {rest.length} flere</summary>
					<Rows offers={rest} page={page} />
				</details>
			)}
			<p className="mt-7.5">
				<a href={allHref(page)}>
					{page.place ? `Se alle tilbud ${inPlace(page.place, page.places)}` : "Se alle tilbud"}
				</a>
			</p>
		</section>
	);
}
