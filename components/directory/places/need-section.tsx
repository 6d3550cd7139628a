import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { HelpForNeed } from "@/lib/directory/places/help-by-need";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { OfferRow } from "../offers/offer-row";
import { needHeading } from "./need-words";

/** More, always the farther and the less sure, are behind one press; on paper all are there. */
const SHOWN = 3;

/** Where a need's section, or what is said of its absence, stands on the page. */
export const needAnchor = ({ need, offers }: HelpForNeed): string =>
	offers.length > 0 ? need.value : "ikke-fundet";

type Props = {
	help: HelpForNeed;
	places: PlacesDocument;
	now: Date;
};

function Rows({ offers, ...shared }: Omit<Props, "help"> & { offers: readonly ReachedOffer[] }) {
	return (
		<ul className="offer-rows">
			{offers.map((reached) => (
				<OfferRow key={reached.offer.slug} {...reached} {...shared} />
			))}
		</ul>
	);
}

/** What meets one need in a municipality: three rows, nearest and surest first, the rest behind one press. */
export function NeedSection({ help, ...shared }: Props) {
	const { need, offers } = help;
	if (offers.length === 0) return null;
	const rest = offers.slice(SHOWN);
	return (
		<section className="mt-11 max-sm:mt-9" aria-labelledby={need.value}>
			<h2 className="scroll-mt-10 text-[clamp(1.3rem,1.15rem_+_0.7vw,1.6rem)]" id={need.value}>
				{needHeading(need)}
			</h2>
			<Rows offers={offers.slice(0, SHOWN)} {...shared} />
			{rest.length > 0 && (
				<details className="more-offers">
					<summary>
						Vis {rest.length} flere<span className="sr-only">: {needHeading(need)}</span>
					</summary>
					<Rows offers={rest} {...shared} />
				</details>
			)}
		</section>
	);
}
