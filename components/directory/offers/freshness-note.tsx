import { freshness } from "@/lib/directory/offers/freshness";
import type { OfferView } from "@/lib/directory/offers/view";
import { confirmedLine, confirmedWhole } from "./confirmed-words";
import { STATUS_WORDS } from "./words";

/** Green is for what somebody confirmed, the warning for what may be gone; the rest is said quietly. */
const QUIET = "bg-band text-soft";
const SURE = "bg-fresh-ground text-fresh";
const LOOKS = { confirmed: SURE, ageing: SURE, old: QUIET, never: QUIET } as const;

type Props = {
	offer: OfferView;
	now: Date;
	/** Whether all there is to say is said, as on the offer's own page; else one short line. */
	whole?: boolean;
};

/** How far an offer can be trusted, in words: one line on every card, all of it on its own page. */
export function FreshnessNote({ offer, now, whole = false }: Props) {
	const status = STATUS_WORDS[offer.status];
	const look = LOOKS[freshness(offer.confirmation?.at ?? null, now)];
	return (
		<p
			className={`w-fit rounded-8 px-7 py-3 text-92 print:in-[.shortlist-entry]:bg-transparent print:in-[.shortlist-entry]:p-0 print:in-[.shortlist-entry]:text-ink ${offer.status === "open" ? look : "bg-stale-ground text-warn"}`}
		>
			{status && <strong>{status}. </strong>}
			{whole ? confirmedWhole(offer, now) : confirmedLine(offer, now)}
		</p>
	);
}
