import type { Catalogue } from "@/lib/catalogue/view";
import type { OfferView } from "@/lib/offers/view";
import { elementLabel } from "../catalogue/labels";
import { softHyphens } from "../catalogue/soft-hyphens";
import { AddToShortlist } from "../shortlist/add-button";
import { CallButton } from "../ui/call-button";
import { ElementTag } from "../ui/element-tag";
import { FreshnessNote } from "./freshness-note";
import { OpenState } from "./open-state";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "elements">; now: Date };

/** What it is, one tap to call, and how sure we are. */
export function OfferHead({ offer, catalogue, now }: Props) {
	const { title, providerName, description, phone, email, url, status, statusNote } = offer;
	const ended = status === "ended";
	return (
		<header className="page-head">
			<h1>{softHyphens(title)}</h1>
			<p className="offer-provider">{providerName}</p>
			<p className="lead text-(--ink)">{description}</p>
			<div className="tags mt-5">
				{offer.allElements.map((entry) => (
					<ElementTag key={entry.element} {...entry} label={elementLabel(catalogue, entry.element)} />
				))}
			</div>
			{!ended && (
				<p className="offer-call mt-5">
					{phone && <CallButton phone={phone} to={title} certain={status === "open"} />}
					{!phone && email && (
						<a className="button" href={`mailto:${email}`}>
							Skriv til {email}
						</a>
					)}
					{!phone && url && (
						<a className="button button-quiet" href={url} rel="noreferrer">
							Gå til {providerName}
						</a>
					)}
					{!phone && !email && !url && (
						<span>Vi har ikke fundet en kontakt. Spørg {providerName}, hvordan du gør.</span>
					)}
					<OpenState offer={offer} now={now} />
				</p>
			)}
			<FreshnessNote offer={offer} now={now} whole />
			{statusNote && <p className="mt-2 max-w-[44rem]">{statusNote}</p>}
			<p className="no-print mt-4 flex flex-wrap gap-3">
				<AddToShortlist entry={{ type: "offer", slug: offer.slug }} />
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</header>
	);
}
