import { MAX_CONTACT, MAX_MESSAGE, type ReportError, type ReportTopic } from "@/lib/site/reports/schema";

export const TOPIC_WORDS: Record<ReportTopic, string> = {
	"phone-dead": "Nummeret virker ikke",
	gone: "Det findes ikke mere",
	"details-wrong": "Åbningstid, pris eller sted er forkert",
	"text-wrong": "Teksten er forkert",
	other: "Noget andet",
};

const count = new Intl.NumberFormat("da");
export const MESSAGE_LIMIT = `Højst ${count.format(MAX_MESSAGE)} tegn.`;

export const ERROR_WORDS: Record<ReportError, string> = {
	"no-topic": "Vælg, hvad der er forkert",
	"no-message": "Skriv, hvad der er forkert",
	"message-too-long": `Gør din besked kortere. Den må være på ${count.format(MAX_MESSAGE)} tegn`,
	"contact-too-long": `Skriv kun e-mail eller telefon. Der er plads til ${count.format(MAX_CONTACT)} tegn`,
	"personal-number": "Det ligner et CPR-nummer. Tag det ud, før du sender",
	"no-contact": "Skriv en hel e-mail eller et telefonnummer på mindst 8 tal. Eller lad feltet stå tomt",
};
