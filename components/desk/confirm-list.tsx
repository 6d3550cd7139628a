import { formatMoment } from "@/lib/calendar/danish-time";
import type { readOffersByFreshness } from "@/lib/editorial/queue";
import { formatPhone } from "@/lib/format";
import type { PageState } from "@/lib/forms/page-state";
import { routes } from "@/lib/routes";
import { OWN_WAYS, WAY_WORDS } from "./offer-part";

type Offer = Awaited<ReturnType<typeof readOffersByFreshness>>[number];

const FRESH_WORDS: Record<string, string> = {
	never: "aldrig bekræftet",
	old: "for mere end et år siden",
	ageing: "for mere end et halvt år siden",
	confirmed: "bekræftet",
};

function OfferRow({ offer, ticked }: { offer: Offer; ticked: boolean }) {
	const { record, title, phone, url, at, fresh } = offer;
	return (
		<li className="confirm-row">
			<label className="form-choice">
				<input type="checkbox" name="post" value={`${record.id}:${record.version}`} defaultChecked={ticked} />
				<span>
					<strong>{title}</strong>
					<span className="form-hint">
						{at ? `${FRESH_WORDS[fresh]}, ${formatMoment(at)}` : FRESH_WORDS.never}
					</span>
				</span>
			</label>
			<p className="desk-links">
				{phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>}
				{url && (
					<a href={url} rel="noreferrer">
						Deres side
					</a>
				)}
				<a href={routes.deskRecord(record.id)}>Se og ret</a>
			</p>
		</li>
	);
}

/** Offers, the one longest unconfirmed first: tick those you have made sure of, say how, and it is one step. */
export function ConfirmList({ offers, state }: { offers: readonly Offer[]; state: PageState | null }) {
	const ticked = new Set(state?.values.map(([, value]) => value.split(":")[0]));
	return (
		<form method="post" action={routes.deskAction("bekraeft-flere")}>
			<div className="save-bar">
				<label className="form-field">
					<span>Hvordan ved du det?</span>
					<select className="form-input" name="maade">
						{OWN_WAYS.map((way) => (
							<option key={way} value={way}>
								{WAY_WORDS[way]}
							</option>
						))}
					</select>
				</label>
				<button className="button" type="submit">
					Bekræft dem, jeg har sat kryds ved
				</button>
			</div>
			<ul className="plain-list">
				{offers.map((offer) => (
					<OfferRow key={offer.record.id} offer={offer} ticked={ticked.has(offer.record.id)} />
				))}
			</ul>
		</form>
	);
}
