import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import type { ContactStatus } from "@/lib/directory/offers/contact-status";

type Contact = { phone: string | null; email: string | null; url: string | null };

const day = (at: Date) => formatDay(danishDay(at));

/** Where asking the provider has come to, in words, and what is left to do; `null` where there is nothing to tell. */
export function contactStatusWords(
	contactStatus: ContactStatus,
	{ phone, email, url }: Contact,
): string | null {
	const last = phone ? "ring." : url ? "se på deres side." : "find dem på anden vis.";
	switch (contactStatus.state) {
		case "fresh":
			return null;
		case "unanswered":
			return `Udbyderen er spurgt siden ${day(contactStatus.since)} og svarer ikke: ${last}`;
		case "waiting":
			return `Udbyderen er spurgt ${day(contactStatus.since)}.`;
		default:
			if (!email) return `Udbyderen har ingen mail${phone ? ": " : " eller telefon: "}${last}`;
			if (contactStatus.state === "remind")
				return `Udbyderen er spurgt ${day(contactStatus.since)} og skal mindes om det.`;
			return contactStatus.state === "ask" ? "Udbyderen kan spørges på mail." : null;
	}
}
