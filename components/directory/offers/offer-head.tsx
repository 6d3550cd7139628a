import type { ReachedOffer } from "@/lib/directory/offers/reached";
import { softHyphens } from "../interventions/soft-hyphens";
import { AddToShortlist } from "../shortlist/add-button";
import { CertaintyLine } from "./certainty-line";
import { OfferSayIt } from "./offer-say-it";
import { SendBySms } from "./send-by-sms";
import { WayIn } from "./way-in";

type Props = ReachedOffer & { now: Date };

/** Its own ways, and whom to ask where there is none, or where a number is all there is. */
function Ways({ offer, reach: { ways }, now }: Props) {
	const [first] = ways;
	if (!first) return null;
	const isOwn = ["call", "write", "page", "mail", "number"].includes(first.way);
	const others = ways
		.slice(1)
		.filter(({ way }) => (isOwn ? way !== "line" && way !== "provider" : way !== "line"));
	return (
		<section
			className="card step contact mt-8 max-w-440 border-2 border-deep [box-shadow:var(--shadow-sheet)] max-sm:p-9 [&>.way+.way]:mt-7 [:where(&>*+*)]:mt-6 max-sm:[:where(&>*+*)]:mt-4"
			id="kontakt"
			aria-labelledby="kontakt-navn"
		>
			<h2 className="text-125 max-sm:text-115" id="kontakt-navn">
				Sådan får du fat i dem
			</h2>
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
		<header className="page-head max-sm:pb-9">
			<h1 className="max-sm:text-[1.6rem]">{softHyphens(title)}</h1>
			<p className="offer-provider text-95 text-soft">{providerName}</p>
			{status !== "ended" && <Ways {...props} />}
			<p className="mt-10 max-w-440">{description}</p>
			{statusNote && <p className="mt-5 max-w-440">{statusNote}</p>}
			<p className="no-print mt-9 flex flex-wrap gap-5 [&_.button]:min-h-27.5 [&_.button]:border [&_.button]:px-9 [&_.button]:py-3 [&_.button]:text-95">
				<AddToShortlist entry={{ type: "offer", slug }} />
				<SendBySms offer={props.offer} />
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</header>
	);
}
