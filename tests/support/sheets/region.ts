/**
 * A sheet that several municipalities keep together: notes on a sheet of their own, who runs it written once for
 * several rows (merged cells), dates as dates. The offers are made up for the tests.
 */
import type { SheetWithFacts } from "./sheet-with-facts";

const HEADINGS = [
	"Aktivitet|Udbyder/forening|Beskrivelse af tilbuddet|Diagnose/område|Type",
	"Gælder for borgere i|Mødested|Telefonnr.|E-mail til tilmelding|Hjemmeside (URL)",
	"Åbningstider/tidspunkt|Koster det noget?|Kræver det henvisning?|Kan man være anonym?",
	"Sprog|Kilde (link)|Dato for kilde|Status pr. november",
].flatMap((line) => line.split("|"));

/** Each runs four rows, and its name stands in the first of them only. */
const WHO = [
	"Næstved Kommune|Pårørendeforeningen Sydsjælland|Slagelse Kommune, Socialpsykiatrien",
	"Headspace Næstved|Alzheimerforeningen|Lokalpsykiatrien Vordingborg|Faxe Kommune",
	"Bedre Psykiatri|Røde Kors Ringsted|Sorø kommune|Netværkshuset ApS|AA-gruppen Køge",
	"Al-Anon Familiegrupper Danmark|Lejre Kommune|Foreningen Broen",
].flatMap((line) => line.split("|"));
const KINDS: [string, { elements?: string[]; interventions?: string[] }][] = [
	["Samtalegruppe", { elements: ["group"] }],
	["Individuel samtale", { elements: ["individual"] }],
	["Foredrag", { interventions: ["foredrag-temadage-og-paaroerendecafeer"] }],
	["Netværksgruppe", { elements: ["group", "peer"] }],
	["Familiesamtaler", { elements: ["family-network"] }],
	["Pårørendevejleder", { interventions: ["paaroerendevejleder"] }],
	["Kursusforløb", { elements: ["education", "group"] }],
];
const GROUPS: [string, string[]][] = [
	["Skizofreni", ["mental-vulnerability", "psykisk-sygdom"]],
	["Erhvervet hjerneskade; apopleksi", ["disability", "erhvervet-hjerneskade"]],
	["Alle", []],
	["Stofmisbrug", ["social-exclusion", "stofmisbrug"]],
	["Udviklingshæmning", ["disability", "udviklingshandicap"]],
	["Psykisk sårbare", ["mental-vulnerability"]],
	["Hjemløse/socialt udsatte", ["social-exclusion", "hjemloeshed"]],
	["PTSD", ["mental-vulnerability", "ptsd"]],
];
const PLACES: [string, string[]][] = [
	["Næstved", ["0370"]],
	["Næstved & Faxe", ["0370", "0320"]],
	["Slagelse Kommune", ["0330"]],
	["Vordingborg, Guldborgsund, Lolland", ["0390", "0376", "0360"]],
	["hele landet", []],
	["Ringsted\nSorø", ["0329", "0340"]],
];
const PHONES: [string | number, string | null][] = [
	[55788700, "55788700"],
	["+4558573600", "58573600"],
	["0045 55 36 22 10", "55362210"],
	["55.43.21.09", "55432109"],
	["Hovednr.: 57 87 60 00", "57876000"],
	["70209093 el. 26251122", "70209093"],
	["-", null],
	["oplyses ved tilmelding", null],
];
const HOURS: [string, string][] = [
	["mandag-fredag kl. 9.00 - 15.00", "man-fre 09:00-15:00"],
	["Hver tirsdag 17:00–19:00", "tir 17:00-19:00"],
	["Ma-to 10-14", "man-tor 10:00-14:00"],
	["Hver 14. dag, onsdage 19-21", ""],
	["Alle dage hele døgnet", "man-søn 00:00-24:00"],
	["Mandage og onsdage kl. 16-18", "man, ons 16:00-18:00"],
	["24/7", "man-søn 00:00-24:00"],
	["Man 10-12\nTor 14-16", "man 10:00-12:00; tor 14:00-16:00"],
	["", ""],
];
const PRICES: [string, string][] = [
	["Nej", "free"],
	["Nej, det er gratis", "free"],
	["Ja, 200 kr.", "paid"],
	["Delvist", "partly"],
	["", "not-stated"],
];
const YES_NO: [string, string][] = [
	["Nej", "no"],
	["Ja", "yes"],
	["nej tak", "no"],
	["ja, via visitator", "yes"],
	["?", "not-stated"],
];
const LANGUAGES: [string, string[]][] = [
	["", []],
	["dansk, engelsk", ["dansk", "engelsk"]],
	["Dansk og arabisk", ["dansk", "arabisk"]],
	["dansk", ["dansk"]],
];
const STATES: [string, string][] = [
	["I drift", "open"],
	["kører", "open"],
	["Åben", "open"],
	["Sat i bero", "paused"],
	["Lukket", "ended"],
	["Uafklaret", "uncertain"],
];

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const numbers = Array.from({ length: 60 }, (_, i) => i);
const dateOf = (i: number) =>
	`2026-${String((i % 9) + 1).padStart(2, "0")}-${String((i % 27) + 1).padStart(2, "0")}`;
const titleOf = (i: number) =>
	`${of(["Torsdagsholdet", "Fælles fodslag", "Pusterum", "Snak om det"], i)}, hold ${i + 1}`;

export const REGION: SheetWithFacts = {
	name: "region",
	before: [],
	headings: HEADINGS,
	rows: numbers.map((i) => [
		titleOf(i),
		i % 4 === 0 ? of(WHO, i / 4) : null,
		`Vi mødes og taler om at være pårørende. Forløb nummer ${i + 1}.`,
		of(GROUPS, i)[0],
		of(KINDS, i)[0],
		of(PLACES, i)[0],
		`Kulturhuset, Ringvej ${i + 1}, 4700 Næstved`,
		of(PHONES, i)[0],
		i % 2 ? `tilmelding${i}@eksempel.dk` : "",
		i % 3 ? `https://eksempel.dk/region/${i}` : "",
		of(HOURS, i)[0],
		of(PRICES, i)[0],
		of(YES_NO, i)[0],
		of(YES_NO, i + 1)[0],
		of(LANGUAGES, i)[0],
		`https://eksempel.dk/kilde/${i}`,
		new Date(`${dateOf(i)}T00:00:00Z`),
		of(STATES, i < 45 ? i % 3 : i)[0],
	]),
	facts: numbers.map((i) => ({
		title: titleOf(i),
		provider: of(WHO, Math.floor(i / 4)),
		groups: of(GROUPS, i)[1],
		municipalities: of(PLACES, i)[1],
		phone: of(PHONES, i)[1],
		hours: of(HOURS, i)[1],
		price: of(PRICES, i)[1],
		referral: of(YES_NO, i)[1],
		languages: of(LANGUAGES, i)[1],
		status: of(STATES, i < 45 ? i % 3 : i)[1],
		date: dateOf(i),
		...of(KINDS, i)[1],
	})),
};
