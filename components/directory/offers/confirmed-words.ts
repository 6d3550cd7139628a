import { danishDay } from "@/lib/base/calendar/day-count";
import { ageIn } from "@/lib/base/calendar/relative-day";
import { formatDay } from "@/lib/base/format";
import type { Confirmation } from "@/lib/directory/offers/confirmed";
import { contactStatusOf } from "@/lib/directory/offers/contact-status";
import { FACT_GROUPS } from "@/lib/directory/offers/fact-groups";
import type { OfferView } from "@/lib/directory/offers/view";
import { agoWords, GROUP_WORDS } from "./words";

/** `2019` and `2019-04` are said as they are; nobody knows more. */
const seen = (date: string | null) => (date ? `Kilden er fra ${formatDay(date)}` : "Kilden har ingen dato");

const ago = ({ at }: Confirmation, now: Date) => agoWords(ageIn(danishDay(at), danishDay(now)));

/** Who last confirmed it, and when. */
export const confirmedBy = (confirmation: Confirmation, now: Date) =>
	`Bekræftet ${ago(confirmation, now)} af ${confirmation.by}.`;

/** When somebody last confirmed all of it, in one line; or that nobody did, and from when what we know is. */
export function confirmedLine({ confirmation, confirmed, source, status }: OfferView, now: Date): string {
	if (status === "ended") return source.date ? `${seen(source.date)}.` : "";
	if (confirmation) return confirmedBy(confirmation, now);
	const some = FACT_GROUPS.some((group) => confirmed[group] !== null);
	return `${some ? "Kun noget af det er bekræftet" : "Ikke bekræftet"}. ${seen(source.date)}.`;
}

/** The same by groups of facts, where they differ: the newer first, and then the rest. */
function groupLines(offer: OfferView, now: Date): string {
	const { contact, description } = offer.confirmed;
	const inWords = (one: Confirmation | null) => one && `${ago(one, now)} af ${one.by}`;
	if (offer.status === "ended" || inWords(contact) === inWords(description)) return confirmedLine(offer, now);
	const contactFirst = contact !== null && (description === null || contact.at >= description.at);
	const first = contactFirst ? contact : description;
	const rest = contactFirst ? description : contact;
	const comma = contactFirst ? "" : ",";
	const lead = `${GROUP_WORDS[contactFirst ? "contact" : "description"]}${comma} blev bekræftet ${inWords(first)}.`;
	if (!rest) return `${lead} Resten er ikke bekræftet. ${seen(offer.source.date)}.`;
	const by = rest.by === first?.by ? "" : ` af ${rest.by}`;
	return `${lead} Resten ${ago(rest, now)}${by}.`;
}

/** Everything the offer's own page says of how sure we are; also that its provider does not answer. */
export function confirmedWhole(offer: OfferView, now: Date): string {
	const words = groupLines(offer, now);
	const contactStatus = contactStatusOf({ ...offer.asked, confirmed: offer.confirmed }, now);
	if (offer.status === "ended" || contactStatus.state !== "unanswered") return words;
	const since = formatDay(danishDay(contactStatus.since));
	return `${words} Udbyderen har ikke bekræftet, at det stadig passer. Vi har spurgt siden ${since}.`;
}
