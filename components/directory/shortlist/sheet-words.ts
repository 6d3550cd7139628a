import { formatPhone } from "@/lib/base/format";
import type { Contact } from "@/lib/directory/offers/contact";
import type { Way } from "@/lib/directory/offers/reach";

/** What the sheet says around what stands on it. */
export const SHEET_WORDS = {
	title: "Hjælp til dig, der er pårørende",
	intro:
		"Du bestemmer selv, om du vil bruge det. Spørg gerne, om du kan tale uden at sige, hvem det handler om.",
	note: "Plads til en note:",
	danger: "Er der fare for liv, så ring 112.",
	lifelineIs: "Livslinien:",
	codeTitle: "QR-kode med listens adresse",
	codeCaption: "Hold telefonens kamera hen over koden.",
};

/** How one gets hold of somebody, on paper: what to do, and when; `null` where a line is left to write it on. */
export type PaperWay = { text: string; hours: string | null };

const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

function contactOnPaper(contact: Contact, to: string): PaperWay {
	switch (contact.way) {
		case "call":
			return { text: `Ring ${formatPhone(contact.phone)}${to && ` til ${to}`}`, hours: contact.hoursText };
		case "number":
			return {
				text: `Telefon ${formatPhone(contact.phone)}${to && ` til ${to}`}, ikke bekræftet`,
				hours: null,
			};
		case "page":
			return { text: `Se ${bare(contact.url)}`, hours: null };
	}
}

/** A way in for somebody who has only the sheet: nothing that must be pressed. */
export function wayOnPaper(way: Way | undefined): PaperWay | null {
	if (!way) return null;
	switch (way.way) {
		case "line":
			return null;
		case "write":
			return { text: `Skriv på ${bare(way.url)}`, hours: way.text };
		case "mail":
			return { text: `Skriv til ${way.email}`, hours: null };
		case "provider":
			return contactOnPaper(way.by, way.provider.name);
		case "municipality":
			return way.by.way === "call" ? contactOnPaper(way.by, way.municipality.fullName) : null;
		default:
			return contactOnPaper(way, "");
	}
}

/** What it is, so short that five of them have room on one page. */
export function inShort(text: string, most = 190): string {
	const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
	const first = sentences[0] ?? "";
	const both = [first, sentences[1]].filter(Boolean).join(" ");
	const chosen = first.endsWith("?") || both.length <= most ? both : first;
	return chosen.length <= most ? chosen : `${chosen.slice(0, chosen.lastIndexOf(" ", most))} …`;
}
