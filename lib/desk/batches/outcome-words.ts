import type { DeedName } from "./deeds";

const DONE: Record<DeedName, string> = {
	send: "sendt til godkendelse",
	udgiv: "udgivet",
	laesedato: "fået en dato for genlæsning",
	"giv-til": "givet videre",
	"tilfoej-gruppe": "fået målgruppen i en kladde",
	"fjern-gruppe": "mistet målgruppen i en kladde",
	"tilfoej-element": "fået elementet i en kladde",
	"fjern-element": "mistet elementet i en kladde",
};
const HAS: readonly DeedName[] = [
	"laesedato",
	"tilfoej-gruppe",
	"fjern-gruppe",
	"tilfoej-element",
	"fjern-element",
];

/** "34 poster er udgivet." */
export function outcomeWords(deed: DeedName, count: number): string {
	const records = count === 1 ? "1 post" : `${count.toLocaleString("da-DK")} poster`;
	return `${records} ${HAS.includes(deed) ? "har" : "er"} ${DONE[deed]}.`;
}
