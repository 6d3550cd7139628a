import { drivesOpenNow } from "@/lib/offers/open-now";
import { openness } from "@/lib/offers/opening-hours";
import type { OfferView } from "@/lib/offers/view";

const inDenmark = { timeZone: "Europe/Copenhagen" } as const;
const clock = (at: Date) =>
	at.toLocaleTimeString("da-DK", { ...inDenmark, hour: "2-digit", minute: "2-digit" }).replace(":", ".");
const dayOf = (at: Date) => at.toLocaleDateString("sv-SE", inDenmark);
const weekday = (at: Date) => at.toLocaleDateString("da-DK", { ...inDenmark, weekday: "long" });

/** "kl. 9", "kl. 9.30", on another day with its name. */
function when(at: Date, now: Date): string {
	const time = `kl. ${clock(at).replace(/^0/, "").replace(/\.00$/, "")}`;
	return dayOf(at) === dayOf(now) ? time : `${weekday(at)} ${time}`;
}

/** Whether a telephone line is open now; nothing where its hours do not say so plainly (decision 8). */
export function OpenState({ offer, now }: { offer: OfferView; now: Date }) {
	if (!offer.hours || !drivesOpenNow(offer)) return null;
	const state = openness(offer.hours, now);
	if (state.state === "open") {
		return <strong className="open-now">Åbent nu{state.until && ` til ${when(state.until, now)}`}</strong>;
	}
	if (state.state === "closed") {
		return (
			<strong className="closed-now">
				Lukket nu{state.opensAt && `. Åbner ${when(state.opensAt, now)}`}
			</strong>
		);
	}
	return <strong className="closed-now">Ring og spørg, om der er åbent i dag</strong>;
}
