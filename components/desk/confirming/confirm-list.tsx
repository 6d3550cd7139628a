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

/** Which facts are due, the most overdue first, and when somebody last confirmed them. */
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
	const { record, title, phone, url, contactStatus } = offer;
	return (
		<li className="grid gap-x-15 gap-y-2.5 rounded-10 border border-line bg-sheet px-10 py-3.5 has-[:checked]:border-deep has-[:checked]:bg-tint wide:grid-cols-[1fr_auto] wide:items-center [&_.form-choice]:border-0 [&_.form-choice]:bg-transparent [&_.form-choice]:px-0 [&_.form-hint]:block">
			<label className="form-choice">
				<input type="checkbox" name="post" value={`${record.id}:${record.version}`} defaultChecked={ticked} />
				<span>
					<strong>{title}</strong>
					<span className="form-hint">
						{dueWords(offer, now)} {contactStatusWords(contactStatus, offer)}
					</span>
				</span>
			</label>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
				{phone && (
					<a className="py-3" href={`tel:${phone}`}>
						{formatPhone(phone)}
					</a>
				)}
				{url && (
					<a className="py-3" href={url} rel="noreferrer">
						Deres side
					</a>
				)}
				<a className="py-3" href={deskRoutes.record(record.id)}>
					Se og ret
				</a>
			</p>
		</li>
	);
}

type Props = { offers: readonly OfferByDue[]; state: PageState | null; now: Date };

/** Offers, the most overdue first: tick those you have confirmed, say how and which facts, and it is one step. */
export function ConfirmList({ offers, state, now }: Props) {
	const rows = state?.values.filter(([name]) => name === "post") ?? [];
	const ticked = new Set(rows.map(([, value]) => value.split(":")[0]));
	return (
		<form method="post" action={deskRoutes.action("bekraeft-flere")}>
			<div className="grid justify-items-start gap-7.5 rounded-card border border-line-strong bg-band px-12.5 py-10 [&+.plain-list]:mt-12.5 [&+.plain-list]:gap-6 [&>.form-field]:w-[min(100%,46rem)] [&>fieldset]:w-[min(100%,46rem)]">
				<ConfirmFields state={state} label="Dem, jeg har sat kryds ved, passer stadig" />
			</div>
			<ul className="plain-list grid gap-10">
				{offers.map((offer) => (
					<OfferRow key={offer.record.id} offer={offer} ticked={ticked.has(offer.record.id)} now={now} />
				))}
			</ul>
		</form>
	);
}
