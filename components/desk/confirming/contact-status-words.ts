import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import type { ContactStatus } from "@/lib/directory/offers/contact-status";

const WHO = {
	offer: { one: "Udbyderen", side: "deres" },
	municipality: { one: "Kommunen", side: "dens" },
} as const;

type Contact = { phone: string | null; email: string | null; url: string | null };

const day = (at: Date) => formatDay(danishDay(at));

/** Where asking the provider, or the municipality, has come to, in words, and what is left to do; `null` where there is nothing to tell. */
export function contactStatusWords(
	contactStatus: ContactStatus,
	{ phone, email, url }: Contact,
	about: keyof typeof WHO = "offer",
): string | null {
	const { one, side } = WHO[about];
	const last = phone ? "ring." : url ? `se på ${side} side.` : "find dem på anden vis.";
	switch (contactStatus.state) {
		case "fresh":
			return null;
		case "unanswered":
			return `${one} er spurgt siden ${day(contactStatus.since)} og svarer ikke: ${last}`;
		case "waiting":
			return `${one} er spurgt ${day(contactStatus.since)}.`;
		default:
			if (!email) return `${one} har ingen mail${phone ? ": " : " eller telefon: "}${last}`;
			if (contactStatus.state === "remind")
				return `${one} er spurgt ${day(contactStatus.since)} og skal mindes om det.`;
			return contactStatus.state === "ask" ? `${one} kan spørges på mail.` : null;
	}
}
