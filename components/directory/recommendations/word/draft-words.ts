import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { siteUrl } from "@/lib/base/routes";

/** What stands in the files around what is on record. What is in brackets is for the municipality to write. */
export const DRAFT = {
	policy: "Udkast til pårørendepolitik",
	paper: "Selvtjek: samarbejdet med pårørende",
	made: (now: Date, path: string) =>
		`Lavet den ${formatDay(danishDay(now))} på ${siteUrl()}${path}. Et udkast til at skrive videre i: det, der står i [kantede parenteser], skriver I selv. Det er ikke juridisk rådgivning.`,
	from: "Pårørendevejviser",
	background: [
		"Efter loven skal regioner have en politik for brugere og pårørende, mens det er frivilligt for kommuner. Sådan skriver konceptet fra 2018. Det siger også, at en politik bør tage stilling til alle otte anbefalinger, og at den skal følges af en plan for, hvordan den bliver til noget.",
		"[Skriv, hvorfor I laver en politik, hvem der har været med, og hvornår den er vedtaget.]",
	],
	who: [
		"Konceptet fra 2018: Pårørende er dem, som borgeren selv peger på, også venner og naboer.",
		"Pårørendeinitiativet, 2021: Pårørende er dem, der hjælper eller passer en, de er tæt på, eller hvis eget liv er påvirket.",
		"[Vælg, hvad der gælder hos jer.]",
	],
	consent: [
		"Borgeren bestemmer, hvem der er med, og hvad der må fortælles. Uden samtykke kan medarbejdere stadig:",
	],
	withoutConsent: [
		"fortælle om den slags psykiske vanskeligheder i almindelighed",
		"fortælle, hvilken behandling der findes",
		"oplyse, hvordan den pårørende kan støtte, og hvor den pårørende selv kan få støtte",
		"tale med den pårørende om, hvordan han eller hun oplever situationen",
	],
	consentSource:
		"Kilde: Koncept for systematisk inddragelse af pårørende (2018), afsnit 3. Det gælder psykiske vanskeligheder.",
	ours: "Sådan gør vi",
	today: "Det gør vi i dag",
	partly: "Det gør vi delvist",
	missing: "Det mangler vi",
	open: "Det skal vi tage stilling til",
	notRelevant: "Det har vi vurderet som ikke relevant",
	methods: "Metoder, vi kan bruge",
	write: "[Skriv, hvad I vil gøre, hvem der har ansvaret, og hvornår.]",
	proposals: "Forslag fra Bedre Psykiatri",
	record: (name: string) => `Det har vejviseren om ${name}`,
	recordNote:
		"Det er, hvad Pårørendevejviser har fundet. Står noget her ikke, betyder det kun, at vi ikke har fundet det.",
	ask: "Hvem pårørende kan spørge",
	offers: "Lokale tilbud",
	none: "Ikke fundet.",
	answer: "Det har kommunen fortalt os",
	yes: "Kommunen svarede ja til:",
	no: "Kommunen svarede nej til:",
	unseen: "Det har vi ikke set lokalt",
	allSeen: "Vi kender noget lokalt af hver type hjælp.",
	duty: "Det skal kommunen tilbyde",
	follow: "Opfølgning",
	followText:
		"[Skriv, hvordan og hvor tit I følger op: i det enkelte forløb, i samarbejdet og i indsatsen som helhed.]",
	sources: "Kilder",
} as const;
