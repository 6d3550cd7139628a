import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import type { ContactStatus } from "@/lib/directory/offers/contact-status";

type Contact = { phone: string | null; email: string | null; url: string | null };

const day = (at: Date) => formatDay(danishDay(at));

/** Where asking the provider has come to, in words, and what is left to do; `null` where there is nothing to tell. */
export function contactStatusWords(rung: ContactStatus, { phone, email, url }: Contact): string | null {
	const last = phone ? "ring." : url ? "se på deres side." : "find dem på anden vis.";
	switch (rung.state) {
		case "fresh":
			return null;
		case "unanswered":
			return `Udbyderen er spurgt siden ${day(rung.since)} og svarer ikke: ${last}`;
		case "waiting":
			return `Udbyderen er spurgt ${day(rung.since)}.`;
		default:
			if (!email) return `Udbyderen har ingen mail${phone ? ": " : " eller telefon: "}${last}`;
			if (rung.state === "remind") return `Udbyderen er spurgt ${day(rung.since)} og skal mindes om det.`;
			return rung.state === "ask" ? "Udbyderen kan spørges på mail." : null;
	}
}
