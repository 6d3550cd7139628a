/**
 * A volunteer centre's list, handed on by a municipality: headings over headings, free words, no column that says
 * where it is known from. The offers are made up for the tests. Nothing in the rules was written from this one.
 */
import type { SheetWithFacts } from "./sheet-with-facts";

const HEADINGS = [
	"Hvad hedder tilbuddet|Arrangør/ansvarlig|Kort om indhold|Henvender sig til pårørende til",
	"Tilbudstype|Dækker|Hvor foregår det|Kontakttelefon|Kontaktmail|Læs mere|Hvornår",
	"Deltagerbetaling|Visitation/henvisning|Kører det stadig?|Sidst tjekket",
].flatMap((line) => line.split("|"));

const WHO = [
	"Frivilligcenter Herning|Herning Kommune, Handicap og Psykiatri|Ikast-Brande Kommune",
	"Ungdommens Røde Kors|Bedre Psykiatri Herning|Lænken Herning|Hammerum Sognegård|DUKH",
	"Landsforeningen Autisme, Kreds Vestjylland|Parasport Vest",
].flatMap((line) => line.split("|"));
const KINDS: [string, { elements?: string[]; interventions?: string[] }][] = [
	["Åben café", { interventions: ["foredrag-temadage-og-paaroerendecafeer"] }],
	["Støttegruppe", { elements: ["group", "peer"] }],
	["Samtale (individuel)", { elements: ["individual"] }],
	["Temaaften", { interventions: ["foredrag-temadage-og-paaroerendecafeer"] }],
	["Besøgsven", { interventions: ["bisidder-og-besoegsven"] }],
	["Aflastning", { interventions: ["aflastning-og-afloesning"] }],
	["Telefonlinje", { interventions: ["telefonraadgivning"] }],
];
const GROUPS: [string, string[]][] = [
	["Psykiske lidelser", ["mental-vulnerability", "psykisk-sygdom"]],
	["autismespektret", ["disability", "autisme"]],
	["alkoholmisbrug", ["social-exclusion", "alkohol"]],
	["Fysisk handicap", ["disability", "bevaegelseshandicap"]],
	["senhjerneskade", ["disability", "erhvervet-hjerneskade"]],
	["misbrug", ["social-exclusion"]],
	["adhd/autisme", ["mental-vulnerability", "adhd", "disability", "autisme"]],
];
const PLACES: [string, string[]][] = [
	["Herning kommune", ["0657"]],
	["Herning og Ikast-Brande", ["0657", "0756"]],
	["Ikast-Brande", ["0756"]],
	["Landsdækkende", []],
	["Herning, Holstebro, Struer", ["0657", "0661", "0671"]],
];
const PHONES: [string | number, string | null][] = [
	["96 28 28 28", "96282828"],
	["97121314 (Lone)", "97121314"],
	["mobil 20 30 40 51", "20304051"],
	["9960 4000 / lokal 4321", "99604000"],
	[97152233, "97152233"],
	["", null],
];
const HOURS: [string, string][] = [
	["onsdage kl. 14-16", "ons 14:00-16:00"],
	["mandag til torsdag 10.00-15.30, fredag 10-13", "man-tor 10:00-15:30; fre 10:00-13:00"],
	["Sidste torsdag i måneden", ""],
	["døgnet rundt", "man-søn 00:00-24:00"],
	["tir + tor kl. 9-11", "tir, tor 09:00-11:00"],
	["aftales individuelt", ""],
	["lør-søn 11-16", "lør, søn 11:00-16:00"],
];
const PRICES: [string, string][] = [
	["ingen", "free"],
	["Ja - 100 kr", "paid"],
	["gratis", "free"],
	["Egenbetaling til mad", "partly"],
	["Intet", "free"],
];
const REFERRALS: [string, string][] = [
	["Ikke nødvendigt", "no"],
	["Visiteret tilbud", "yes"],
	["selvhenvendelse", "no"],
	["", "not-stated"],
];
const STATES: [string, string][] = [
	["Ja", "open"],
	["ja, fortsætter", "open"],
	["Pause", "paused"],
	["Nej", "ended"],
	["måske", "uncertain"],
];
const DATES: [string | Date, string | null][] = [
	["okt. 2026", "2026-10"],
	["12/3-2025", "2025-03-12"],
	[new Date("2024-06-01T00:00:00Z"), "2024-06-01"],
	["2023", "2023"],
	["01.02.26", "2026-02-01"],
];

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const numbers = Array.from({ length: 60 }, (_, i) => i);
const titleOf = (i: number) =>
	`${of(["Kaffe og krummer", "Frirummet", "Side om side", "Vi ses"], i)} nr. ${i + 1}`;

export const VOLUNTEERS: SheetWithFacts = {
	name: "volunteers",
	before: [
		["TILBUD TIL PÅRØRENDE 2026"],
		["Tilbuddet", null, null, null, null, "Sted", null, "Kontakt", null, null, "Praktisk"],
	],
	headings: HEADINGS,
	rows: numbers.map((i) => [
		titleOf(i),
		of(WHO, i * 3),
		`Kom og vær med. Vi taler om det, der fylder, og hører hinandens historier. Plads til ${i + 4}.`,
		of(GROUPS, i)[0],
		of(KINDS, i)[0],
		of(PLACES, i)[0],
		`Nørregade ${i + 1}, 7400 Herning`,
		of(PHONES, i)[0],
		i % 2 ? "" : `hej${i}@eksempel.dk`,
		`eksempel.dk/frivillig/${i}`,
		of(HOURS, i)[0],
		of(PRICES, i)[0],
		of(REFERRALS, i)[0],
		of(STATES, i < 45 ? i % 2 : i)[0],
		of(DATES, i)[0],
	]),
	facts: numbers.map((i) => ({
		title: titleOf(i),
		provider: of(WHO, i * 3),
		groups: of(GROUPS, i)[1],
		municipalities: of(PLACES, i)[1],
		phone: of(PHONES, i)[1],
		hours: of(HOURS, i)[1],
		price: of(PRICES, i)[1],
		referral: of(REFERRALS, i)[1],
		status: of(STATES, i < 45 ? i % 2 : i)[1],
		date: of(DATES, i)[1],
		...of(KINDS, i)[1],
	})),
};
