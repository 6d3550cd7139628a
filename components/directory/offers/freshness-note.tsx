import { freshness } from "@/lib/directory/offers/freshness";
import type { OfferView } from "@/lib/directory/offers/view";
import { confirmedLine, confirmedWhole } from "./confirmed-words";
import { STATUS_WORDS } from "./words";

/** Green is for what somebody made sure of, the warning for what may be gone; the rest is said quietly. */
const LOOKS = { confirmed: "freshness-new", ageing: "freshness-new", old: "", never: "" } as const;

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
		<p className={`freshness ${offer.status === "open" ? look : "freshness-doubtful"}`}>
			{status && <strong>{status}. </strong>}
			{whole ? confirmedWhole(offer, now) : confirmedLine(offer, now)}
		</p>
	);
}
