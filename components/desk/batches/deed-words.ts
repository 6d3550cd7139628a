import type { DeedName } from "@/lib/desk/batches/deeds";

const many = (count: number) => (count === 1 ? "1 post" : `${count.toLocaleString("da-DK")} poster`);

const QUESTIONS: Record<DeedName, (records: string) => string> = {
	send: (records) => `Send ${records} til godkendelse?`,
	udgiv: (records) => `Udgiv ${records}?`,
	laesedato: (records) => `Sæt dato for genlæsning på ${records}?`,
	"giv-til": (records) => `Giv ${records} videre?`,
	"tilfoej-gruppe": (records) => `Tilføj målgruppen til ${records}?`,
	"fjern-gruppe": (records) => `Fjern målgruppen fra ${records}?`,
	"tilfoej-element": (records) => `Tilføj elementet til ${records}?`,
	"fjern-element": (records) => `Fjern elementet fra ${records}?`,
};

/** "Udgiv 34 poster?" */
export const questionOf = (deed: DeedName, count: number): string => QUESTIONS[deed](many(count));

const BUTTONS: Record<DeedName, string> = {
	send: "Send til godkendelse",
	udgiv: "Udgiv",
	laesedato: "Sæt dato for genlæsning",
	"giv-til": "Giv videre",
	"tilfoej-gruppe": "Tilføj målgruppe",
	"fjern-gruppe": "Fjern målgruppe",
	"tilfoej-element": "Tilføj element",
	"fjern-element": "Fjern element",
};
/** What the button says. */
export const buttonOf = (deed: DeedName): string => BUTTONS[deed];
