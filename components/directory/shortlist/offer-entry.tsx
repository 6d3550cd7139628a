import { danishDay } from "@/lib/base/calendar/day-count";
import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { softHyphens } from "../interventions/soft-hyphens";
import { coverageWords } from "../offers/coverage-words";
import { FreshnessNote } from "../offers/freshness-note";
import { WayIn } from "../offers/way-in";
import { Fact } from "./fact";

type Props = ReachedOffer & { places: PlacesDocument; now: Date };

/** How to reach it, each line also when nobody has said. The number on paper is a button on the screen. */
function Contact({ offer, places, now }: Omit<Props, "reach">) {
	const { phone, callable, email, url, hours, place } = offer;
	return (
		<dl className="grid gap-x-10 gap-y-2 print:block print:columns-2 print:gap-x-[8mm]">
			{phone && callable && <Fact label="Telefon">{formatPhone(phone)}</Fact>}
			{hours && <Fact label="Åbningstid">{hours.text}</Fact>}
			{place && <Fact label="Sted">{place}</Fact>}
			<Fact label="Dækker">{coverageWords(offer, places, danishDay(now))}</Fact>
			{email && (
				<Fact label="E-mail">
					<a href={`mailto:${email}`}>{email}</a>
				</Fact>
			)}
			{url && (
				<Fact label="Hjemmeside">
					<a href={url} rel="noreferrer">
						{url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
					</a>
				</Fact>
			)}
		</dl>
	);
}

/** One offer on the list: what it is, how to reach it, and how sure we are. One that has ended cannot be reached. */
export function OfferEntry({ offer, reach, places, now }: Props) {
	const ended = offer.status === "ended";
	const [way] = reach.ways;
	return (
		<>
			<h3>
				<a href={routes.offer(offer.slug)}>{softHyphens(offer.title)}</a>
			</h3>
			<p className="offer-provider text-95 text-soft">{offer.providerName}</p>
			<p>{offer.description}</p>
			{!ended && way && <WayIn way={way} offer={offer} quiet now={now} />}
			{!ended && <Contact offer={offer} places={places} now={now} />}
			<FreshnessNote offer={offer} now={now} />
		</>
	);
}
