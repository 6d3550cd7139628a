import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import { formatPhone } from "@/lib/format";
import type { OfferView } from "@/lib/offers/view";
import { routes } from "@/lib/routes";
import { softHyphens } from "../catalogue/soft-hyphens";
import { NOT_STATED } from "../catalogue/words";
import { coverageWords } from "../offers/coverage-words";
import { FreshnessNote } from "../offers/freshness-note";
import { OpenState } from "../offers/open-state";
import { CallButton } from "../ui/call-button";
import { Fact } from "./fact";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "places">; now: Date };

/** How to reach it, each line also when nobody has said. The number on paper is a button on the screen. */
function Reach({ offer, catalogue, now }: Props) {
	const { phone, email, url, hours, place } = offer;
	return (
		<dl className="shortlist-facts">
			<Fact label="Telefon" onPaper={phone !== null}>
				{phone ? formatPhone(phone) : NOT_STATED}
			</Fact>
			<Fact label="Åbningstid">{hours?.text ?? NOT_STATED}</Fact>
			<Fact label="Sted">{place ?? NOT_STATED}</Fact>
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
	const { phone, title, status } = offer;
	const ended = status === "ended";
	return (
		<>
			<h3>
				<a href={routes.offer(offer.slug)}>{softHyphens(title)}</a>
			</h3>
			<p className="offer-provider">{offer.providerName}</p>
			<p>{offer.description}</p>
			{!ended && phone && (
				<p className="offer-call no-print">
					<CallButton phone={phone} to={title} certain={status === "open"} />
					<OpenState offer={offer} now={now} />
				</p>
			)}
			{!ended && <Reach offer={offer} catalogue={catalogue} now={now} />}
			<FreshnessNote offer={offer} now={now} />
		</>
	);
}
