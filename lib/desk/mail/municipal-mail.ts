import { formatMoment } from "../../base/calendar/danish-time";
import { danishDay } from "../../base/calendar/day-count";
import { formatDay } from "../../base/format";
import type { ProviderLetter } from "./provider-mail";
import type { Mail } from "./send";

const before = (since: Date) =>
	`Vi skrev også den ${formatDay(danishDay(since))} og har ikke fået svar. Det er sidste gang, vi skriver om det her.\n\n`;

/** What a municipality reads that is asked what it has for relatives. */
export const municipalMail = ({ to, title, page, link, until, since }: ProviderLetter): Mail => ({
	to,
	subject: `${since ? "Vi mangler jeres svar: hjælp" : "Hjælp"} til voksne pårørende i ${title}`,
	text: `Til ${title}

Vi laver Pårørendevejviser, som viser voksne pårørende, hvor der er hjælp at få. Jeres side er her:

${page}

${since ? before(since) : ""}Vil I fortælle os, hvilken hjælp I har? Det er én side med en række indsatser. Ved hver svarer I ja, nej eller ved ikke. Svarer I ja, skriver I, hvad tilbuddet hedder, og hvordan man får fat i det. I behøver ikke at logge ind:

${link}

Linket virker én gang, indtil ${formatMoment(until)}. Redaktionen læser svaret, før noget bliver vist. Det, I ikke svarer på, viser vi som ikke besvaret og aldrig som et nej.

Er I ikke dem, vi skal spørge, så send gerne mailen videre til den, der arbejder med pårørende.

Venlig hilsen
Redaktionen
`,
});
