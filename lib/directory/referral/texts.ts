import { type PagePart, pageParts } from "../../model/page-parts";
import { CONSENT_VALUES, type ConsentAnswer } from "./address";

/** What `/fagfolk` says of consent, from the page's own text. */
export type ReferralTexts = {
	/** What the documents behind it are about. */
	about: string;
	/** What one may do whatever the citizen says. */
	always: PagePart | undefined;
	/** What each answer is called, and what it adds or asks for. */
	byConsent: Partial<Record<ConsentAnswer, PagePart>>;
};

/** The parts of the page's Markdown by their order: what always holds, then the answers in the form's order. */
export function referralTexts(markdown: string): ReferralTexts {
	const { intro, parts } = pageParts(markdown);
	const [always, ...answers] = parts;
	const byConsent = Object.fromEntries(
		CONSENT_VALUES.flatMap((value, i) => {
			const part = answers[i];
			return part ? [[value, part]] : [];
		}),
	);
	return { about: intro, always, byConsent };
}
