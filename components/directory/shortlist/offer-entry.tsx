import { danishDay } from "@/lib/base/calendar/day-count";
import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import { reachOf } from "@/lib/directory/offers/reach";
import { type ReachRecords, reachContext } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { softHyphens } from "../interventions/soft-hyphens";
import { coverageWords } from "../offers/coverage-words";
import { FreshnessNote } from "../offers/freshness-note";
import { WayIn } from "../offers/way-in";
import { Fact } from "./fact";

type Props = { offer: OfferView; catalogue: ReachRecords; now: Date };

/** How to reach it, each line also when nobody has said. The number on paper is a button on the screen. */
function Reach({ offer, catalogue, now }: Props) {
	const { phone, callable, email, url, hours, place } = offer;
	return (
		<dl className="grid gap-x-10 gap-y-2 print:block print:columns-2 print:gap-x-[8mm]">
			{phone && callable && <Fact label="Telefon">{formatPhone(phone)}</Fact>}
			{hours && <Fact label="Åbningstid">{hours.text}</Fact>}
			{place && <Fact label="Sted">{place}</Fact>}
			<Fact label="Dækker">{coverageWords(offer, catalogue.places, danishDay(now))}</Fact>
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
export function OfferEntry({ offer, catalogue, now }: Props) {
	const ended = offer.status === "ended";
	const [way] = reachOf(offer, reachContext(catalogue), now).ways;
	return (
		<>
			<h3>
				<a href={routes.offer(offer.slug)}>{softHyphens(offer.title)}</a>
			</h3>
			<p className="offer-provider text-95 text-soft">{offer.providerName}</p>
			<p>{offer.description}</p>
			{!ended && way && <WayIn way={way} offer={offer} quiet now={now} />}
			{!ended && <Reach offer={offer} catalogue={catalogue} now={now} />}
			<FreshnessNote offer={offer} now={now} />
		</>
	);
}
