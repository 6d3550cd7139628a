import type { Catalogue } from "@/lib/directory/catalogue";
import { reachOf } from "@/lib/directory/offers/reach";
import { type ReachRecords, reachContext } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { softHyphens } from "../interventions/soft-hyphens";
import { AddToShortlist } from "../shortlist/add-button";
import { CertaintyLine } from "./certainty-line";
import { OfferSayIt } from "./offer-say-it";
import { SendBySms } from "./send-by-sms";
import { WayIn } from "./way-in";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "elements"> & ReachRecords; now: Date };

/** Its own ways, and whom to ask where there is none, or where a number is all there is. */
function Ways({ offer, catalogue, now }: Props) {
	const { ways } = reachOf(offer, reachContext(catalogue), now);
	const [first] = ways;
	if (!first) return null;
	const isOwn = ["call", "write", "page", "mail", "number"].includes(first.way);
	const others = ways
		.slice(1)
		.filter(({ way }) => (isOwn ? way !== "line" && way !== "provider" : way !== "line"));
	return (
		<section className="card step step-first contact" id="kontakt" aria-labelledby="kontakt-navn">
			<h2 id="kontakt-navn">Sådan får du fat i dem</h2>
			<WayIn way={first} offer={offer} now={now} />
			{others.map((way) => (
				<WayIn key={way.way} way={way} offer={offer} quiet now={now} />
			))}
			<OfferSayIt offer={offer} first={first} />
			<CertaintyLine offer={offer} now={now} />
		</section>
	);
}

/** What it is and how one gets hold of it, before anything else. */
export function OfferHead(props: Props) {
	const { title, providerName, description, status, statusNote, slug } = props.offer;
	return (
		<header className="page-head page-head-offer">
			<h1>{softHyphens(title)}</h1>
			<p className="offer-provider">{providerName}</p>
			{status !== "ended" && <Ways {...props} />}
			<p className="mt-4 max-w-[44rem]">{description}</p>
			{statusNote && <p className="mt-2 max-w-[44rem]">{statusNote}</p>}
			<p className="no-print small-actions">
				<AddToShortlist entry={{ type: "offer", slug }} />
				<SendBySms offer={props.offer} />
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</header>
	);
}
