/**
 * A municipality's own sheet as a coordinator keeps it: a title across the top, a note, then the headings. The offers
 * are made up for the tests. Beside each row stand the facts that it says.
 */
import type { SheetWithFacts } from "./sheet-with-facts";

const HEADINGS = [
	"Nr.|Tilbuddets navn|Hvem står bag|Hvad går det ud på?|Målgruppe(r)|Slags tilbud",
	"Kommune(r)|Adresse|Tlf.|Mail|Link|Træffetid|Pris/egenbetaling|Tilmelding|Aktivt?",
	"Senest opdateret|Bemærkninger",
].flatMap((line) => line.split("|"));

const WHO = [
	"Odense Kommune|Bedre Psykiatri, Odense|SIND Fyn|Selvhjælp Odense|Kirkens Korshær Odense",
	"Odense kommune, Center for Mental Sundhed|Hjerneskadeforeningen|Frivilligcenter Odense",
	"Blå Kors Odense|Svendborg Kommune|LAP Fyn|Familieambulatoriet Nord",
].flatMap((line) => line.split("|"));
const KINDS: [string, Partial<SheetWithFacts["facts"][number]>][] = [
	["Pårørendegruppe", { elements: ["group", "peer"] }],
	["Samtaler", { elements: ["individual"] }],
	["Rådgivning", { elements: ["individual"] }],
	["Kursus", { elements: ["education", "group"] }],
	["Telefonrådgivning", { interventions: ["telefonraadgivning"] }],
	["Selvhjælpsgruppe", { elements: ["group", "peer"] }],
	["Undervisning", { elements: ["education"] }],
	["Pårørendecafé", { interventions: ["foredrag-temadage-og-paaroerendecafeer"] }],
];
const GROUPS: [string, string[]][] = [
	["Psykisk sygdom", ["mental-vulnerability", "psykisk-sygdom"]],
	["hjerneskade", ["disability", "erhvervet-hjerneskade"]],
	["Autisme, ADHD", ["disability", "autisme", "mental-vulnerability", "adhd"]],
	["Misbrug (alkohol)", ["social-exclusion", "alkohol"]],
	["angst og depression", ["mental-vulnerability", "psykisk-sygdom"]],
	["demens", ["disability", "demens-og-alderdom"]],
];
const PLACES: [string, string[]][] = [
	["Odense", ["0461"]],
	["Odense Kommune", ["0461"]],
	["Odense, Svendborg og Nyborg", ["0461", "0479", "0450"]],
	["Svendborg", ["0479"]],
	["Hele landet", []],
	["Kerteminde/Nyborg", ["0440", "0450"]],
];
const PHONES: [string | number, string | null][] = [
	["66 13 41 50", "66134150"],
	["+45 63 75 00 11", "63750011"],
	[65512070, "65512070"],
	["6213-4477", "62134477"],
	["63 11 20 30 (tast 2)", "63112030"],
	["tlf. 66 14 88 20", "66148820"],
	["65 90 12 34 / 65 90 12 35", "65901234"],
	["", null],
];
const HOURS: [string, string][] = [
	["Man-fre 8.30-15.30", "man-fre 08:30-15:30"],
	["tirsdag 10-12 og torsdag 16-19", "tir 10:00-12:00; tor 16:00-19:00"],
	["Døgnåbent", "man-søn 00:00-24:00"],
	["Efter aftale", ""],
	["Hver onsdag kl. 19-21", "ons 19:00-21:00"],
	["Første mandag i måneden kl. 17.00", ""],
	["hverdage 9-14, fredag dog kun 9-12", ""],
	["Man.-tors. 9-15, fre. 9-13", "man-tor 09:00-15:00; fre 09:00-13:00"],
	["", ""],
];
const PRICES: [string, string][] = [
	["Gratis", "free"],
	["0 kr.", "free"],
	["Delvis egenbetaling", "partly"],
	["50 kr. pr. gang", "paid"],
	["Gratis, men kaffe koster 10 kr.", "partly"],
	["", "not-stated"],
];
const REFERRALS: [string, string][] = [
	["Ingen henvisning, bare mød op", "no"],
	["Via sagsbehandler", "yes"],
	["Ring eller skriv", "not-stated"],
	["Henvisning fra egen læge", "yes"],
	["", "not-stated"],
];
const STATES: [string, string][] = [
	["Aktivt", "open"],
	["aktiv", "open"],
	["Ja", "open"],
	["Holder pause til foråret", "paused"],
	["Nedlagt", "ended"],
	["Ved ikke", "uncertain"],
];
const DATES: [string | Date, string | null][] = [
	[new Date("2026-03-12T00:00:00Z"), "2026-03-12"],
	["31-12-2019", "2019-12-31"],
	["december 2019", "2019-12"],
	["2025", "2025"],
	["5. maj 2026", "2026-05-05"],
	["", null],
];
const TITLES = [
	"Pårørende i fællesskab",
	"Aftenåbent for familier",
	"Når én du holder af er syg",
	"Mødestedet",
	"Ring til os",
];

const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const numbers = Array.from({ length: 60 }, (_, i) => i);

export const ODENSE: SheetWithFacts = {
	name: "odense",
	before: [
		["Oversigt over tilbud til pårørende, Socialforvaltningen"],
		["Opdateret 12.11.2026 af sekretariatet"],
		[],
	],
	headings: HEADINGS,
	rows: numbers.map((i) => [
		i + 1,
		`${of(TITLES, i)} ${i + 1}`,
		of(WHO, i * 5 + 1),
		`Et sted, hvor pårørende kan tale med andre om hverdagen. Hold ${i + 1}.`,
		of(GROUPS, i)[0],
		of(KINDS, i * 3)[0],
		of(PLACES, i)[0],
		i % 4 === 3 ? "" : `Vestergade ${i + 3}, 5000 Odense C`,
		of(PHONES, i * 3 + 1)[0],
		i % 3 === 0 ? `kontakt${i}@eksempel.dk` : "",
		`www.eksempel.dk/tilbud/${i}`,
		of(HOURS, i * 2)[0],
		of(PRICES, i)[0],
		of(REFERRALS, i)[0],
		of(STATES, i < 40 ? i % 3 : i)[0],
		of(DATES, i)[0],
		i % 7 === 0 ? "Husk at ringe i forvejen" : "",
	]),
	facts: numbers.map((i) => ({
		title: `${of(TITLES, i)} ${i + 1}`,
		// As it is called on record.
		provider: of(WHO, i * 5 + 1).replace("Psykiatri, Odense", "Psykiatri, lokalafdeling Odense"),
		groups: of(GROUPS, i)[1],
		municipalities: of(PLACES, i)[1],
		phone: of(PHONES, i * 3 + 1)[1],
		hours: of(HOURS, i * 2)[1],
		price: of(PRICES, i)[1],
		referral: of(REFERRALS, i)[1],
		status: of(STATES, i < 40 ? i % 3 : i)[1],
		date: of(DATES, i)[1],
		...of(KINDS, i * 3)[1],
	})),
};
