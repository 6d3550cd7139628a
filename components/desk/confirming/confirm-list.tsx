import { danishDay } from "@/lib/base/calendar/day-count";
import { ageIn } from "@/lib/base/calendar/relative-day";
import { formatPhone } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { OfferByDue } from "@/lib/desk/queue/offers-by-due";
import { FACT_GROUPS } from "@/lib/directory/offers/fact-groups";
import { agoWords, GROUP_WORDS } from "../../directory/offers/words";
import { ConfirmFields } from "./confirm-fields";
import { contactStatusWords } from "./contact-status-words";

/** Which facts are due, the most overdue first, and when somebody last made sure of them. */
function dueWords({ due, confirmed }: OfferByDue, now: Date): string {
	const never = due.every(({ group }) => confirmed[group] === null);
	if (never && due.length === FACT_GROUPS.length) return "Aldrig bekræftet.";
	return due
		.map(({ group }) => {
			const at = confirmed[group]?.at;
			const ago = at ? `bekræftet ${agoWords(ageIn(danishDay(at), danishDay(now)))}` : "aldrig bekræftet";
			return `${GROUP_WORDS[group]}: ${ago}.`;
		})
		.join(" ");
}

function OfferRow({ offer, ticked, now }: { offer: OfferByDue; ticked: boolean; now: Date }) {
	const { record, title, phone, url, rung } = offer;
	return (
		<li className="confirm-row">
			<label className="form-choice">
				<input type="checkbox" name="post" value={`${record.id}:${record.version}`} defaultChecked={ticked} />
				<span>
					<strong>{title}</strong>
					<span className="form-hint">
						{dueWords(offer, now)} {contactStatusWords(rung, offer)}
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
				<a href={deskRoutes.record(record.id)}>Se og ret</a>
			</p>
		</li>
	);
}

type Props = { offers: readonly OfferByDue[]; state: PageState | null; now: Date };

/** Offers, the most overdue first: tick those you have made sure of, say how and of what, and it is one step. */
export function ConfirmList({ offers, state, now }: Props) {
	const rows = state?.values.filter(([name]) => name === "post") ?? [];
	const ticked = new Set(rows.map(([, value]) => value.split(":")[0]));
	return (
		<form method="post" action={deskRoutes.action("bekraeft-flere")}>
			<div className="save-bar">
				<ConfirmFields state={state} label="Dem, jeg har sat kryds ved, passer stadig" />
			</div>
			<ul className="plain-list">
				{offers.map((offer) => (
					<OfferRow key={offer.record.id} offer={offer} ticked={ticked.has(offer.record.id)} now={now} />
				))}
			</ul>
		</form>
	);
}
