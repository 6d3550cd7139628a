import type { Step } from "@/lib/directory/guide/address";
import type { Way } from "@/lib/model/guide-schema";

export type QuestionStep = Exclude<Step, "result">;
export const LAST_QUESTION = 4;

type Question = { title: string; lead: string; short: string };

/** The four questions. `short` stands beside the answer on the result. */
export const QUESTIONS: Record<QuestionStep, Question> = {
	1: {
		title: "Hvad er svært lige nu?",
		lead: "Sæt kryds ved alt, der passer på den voksne, du er pårørende til.",
		short: "Hvad der er svært",
	},
	2: {
		title: "Hvad har du mest brug for?",
		lead: "Det her handler om dig. Vælg gerne flere.",
		short: "Hvad du har brug for",
	},
	3: {
		title: "Ved din nærmeste, at du søger hjælp?",
		lead: "Noget hjælp kræver din nærmestes samtykke. Andet kan du bruge alene. Dit svar afgør, hvad vi viser først.",
		short: "Om din nærmeste ved det",
	},
	4: {
		title: "Hvor skal vi lede?",
		lead: "Så viser vi det, der er tættest på dig. Bor din nærmeste i en anden kommune, så prøv også den. Hjælpen følger tit hans eller hendes kommune.",
		short: "Hvor du bor",
	},
};

/** "Spørgsmål 2 af 4". */
export const progressWords = (step: QuestionStep) => `Spørgsmål ${step} af ${LAST_QUESTION}`;

/** Who can set an intervention going. */
export const START_WORDS: Record<Way["start"], string> = {
	alone: "Du kan selv tage kontakt",
	ask: "Det kan du spørge om",
	others: "Andre skal tage initiativet",
};
