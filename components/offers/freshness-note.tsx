import { ageIn } from "@/lib/calendar/relative-day";
import { danishDay } from "@/lib/catalogue/version";
import { formatDay } from "@/lib/format";
import { freshness } from "@/lib/offers/freshness";
import type { OfferView } from "@/lib/offers/view";
import { agoWords, STATUS_WORDS } from "./words";

/** `2019` and `2019-04` are said as they are; nobody knows more. */
const seen = (date: string | null) =>
	date ? `Set ${date.length === 10 ? "den " : "i "}${formatDay(date)}` : "Dato ikke oplyst";

/** When somebody last made sure, in words; or that nobody ever did, and from when what we know is. */
function confirmedWords({ confirmation, source }: OfferView, now: Date): string {
	if (!confirmation) return `Aldrig bekræftet. ${seen(source.date)}.`;
	const ago = agoWords(ageIn(danishDay(confirmation.at), danishDay(now)));
	return `Bekræftet ${ago} af ${confirmation.by}.`;
}

const OLD = { confirmed: false, ageing: false, old: true, never: true };

/** How far an offer can be trusted: on every card, in words. */
export function FreshnessNote({ offer, now }: { offer: OfferView; now: Date }) {
	const status = STATUS_WORDS[offer.status];
	const state = freshness(offer.confirmation?.at ?? null, now);
	const doubtful = offer.status !== "open";
	return (
		<p className={OLD[state] || doubtful ? "freshness freshness-old" : "freshness"}>
			{status && <strong>{status}. </strong>}
			{confirmedWords(offer, now)}
		</p>
	);
}
