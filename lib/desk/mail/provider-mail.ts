import { formatMoment } from "../../base/calendar/danish-time";
import { danishDay } from "../../base/calendar/day-count";
import { formatDay } from "../../base/format";
import type { Mail } from "./send";

/** What a mail to a provider says. */
export type ProviderLetter = {
	to: string;
	/** The offer. */
	title: string;
	/** Its public page. */
	page: string;
	/** The link to answer by, and until when it is valid. */
	link: string;
	until: Date;
	/** When they were asked before; `null` the first time. */
	since: Date | null;
};

const before = (since: Date) =>
	`Vi skrev også den ${formatDay(danishDay(since))} og har ikke fået svar. Det er sidste gang, vi skriver om det her.\n\n`;

/** What a provider reads who is asked whether an offer is still right. */
export const providerMail = ({ to, title, page, link, until, since }: ProviderLetter): Mail => ({
	to,
	subject: `${since ? "Vi mangler jeres svar" : "Passer det stadig?"} ${title}`,
	text: `Hej

Vi laver Pårørendevejviser, som viser voksne pårørende, hvor der er hjælp at få. I står der med “${title}”:

${page}

${since ? before(since) : ""}Vil I se efter, om det stadig passer? I svarer her og skal ikke logge ind:

${link}

Der er tre svar:

- Ja, det passer stadig.
- Nej, noget skal rettes. Så skriver I, hvad der er rigtigt.
- Tilbuddet findes ikke længere.

Linket virker én gang, indtil ${formatMoment(until)}. Redaktionen læser svaret, før der bliver ændret noget. Hører vi ikke fra jer, bliver tilbuddet stående, og der står ved det, at det ikke er bekræftet.

Er I ikke dem, vi skal spørge, så send gerne mailen videre.

Venlig hilsen
Redaktionen
`,
});
