import type { Mail } from "./send";

/** What may have come since somebody was told last, each with how many. */
export const NEWS = [
	"review",
	"changes",
	"comment",
	"published",
	"emergency",
	"answer",
	"report",
	"due",
] as const;
export type News = (typeof NEWS)[number];
export type Counts = Readonly<Record<News, number>>;

const WORDS: Record<News, (count: number) => string> = {
	review: (count) => `${count} sendt til godkendelse`,
	changes: (count) => `${count}, som skal rettes`,
	comment: (count) => `${count} nye kommentarer`,
	published: (count) => `${count} af dine kladder er udgivet`,
	emergency: (count) => `${count} udgivet i en nødsituation`,
	answer: (count) => `${count} svar fra udbydere og kommuner`,
	report: (count) => `${count} henvendelser fra læsere`,
	due: (count) => `${count} af dine, som skal læses igen`,
};

/** How many things there are in all. */
export const totalOf = (counts: Counts): number => NEWS.reduce((sum, news) => sum + counts[news], 0);

/**
 * What somebody at the desk is told: how many of what, and where to see it. Nothing of what anybody wrote stands in a
 * mail, nor what it is about, nor who did it.
 */
export function noticeMail(to: string, counts: Counts, desk: string): Mail {
	const total = totalOf(counts);
	const lines = NEWS.filter((news) => counts[news] > 0).map((news) => `- ${WORDS[news](counts[news])}`);
	return {
		to,
		subject:
			total === 1 ? "Der er nyt til dig i redaktionen" : `Der er ${total} nye ting til dig i redaktionen`,
		text: `Hej

Der er nyt til dig i redaktionen af Pårørendevejviser:

${lines.join("\n")}

Se det her: ${desk}

Under Min konto kan du vælge, hvor tit du får besked.

Venlig hilsen
Redaktionen
`,
	};
}
