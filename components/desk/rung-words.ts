import { danishDay } from "@/lib/catalogue/version";
import { formatDay } from "@/lib/format";
import type { Rung } from "@/lib/offers/ladder";

/** Where asking the provider has come to, in words; `null` where there is nothing to tell. */
export function rungWords(rung: Rung, email: string | null): string | null {
	if (rung.state === "fresh") return null;
	if (rung.state === "unanswered")
		return `Udbyderen er spurgt siden ${formatDay(danishDay(rung.since))} og svarer ikke: ring.`;
	if (rung.state === "waiting") return `Udbyderen er spurgt ${formatDay(danishDay(rung.since))}.`;
	if (!email) return "Udbyderen har ingen mail: ring.";
	if (rung.state === "remind")
		return `Udbyderen er spurgt ${formatDay(danishDay(rung.since))} og skal mindes om det.`;
	return rung.state === "ask" ? "Udbyderen kan spørges på mail." : null;
}
