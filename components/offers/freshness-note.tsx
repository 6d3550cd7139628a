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
function confirmedWords({ confirmation, source, status }: OfferView, now: Date): string {
	if (status === "ended") return source.date ? `${seen(source.date)}.` : "";
	if (!confirmation) return `Aldrig bekræftet. ${seen(source.date)}.`;
	const ago = agoWords(ageIn(danishDay(confirmation.at), danishDay(now)));
	return `Bekræftet ${ago} af ${confirmation.by}.`;
}

/** Green is for what somebody made sure of, the warning for what may be gone; the rest is said quietly. */
const LOOKS = { confirmed: "freshness-new", ageing: "freshness-new", old: "", never: "" } as const;

/** How far an offer can be trusted: on every card, in words. */
export function FreshnessNote({ offer, now }: { offer: OfferView; now: Date }) {
	const status = STATUS_WORDS[offer.status];
	const look = LOOKS[freshness(offer.confirmation?.at ?? null, now)];
	return (
		<p className={`freshness ${offer.status === "open" ? look : "freshness-doubtful"}`}>
			{status && <strong>{status}. </strong>}
			{confirmedWords(offer, now)}
		</p>
	);
}
