import type { ConsentAnswer } from "@/lib/directory/referral/address";
import type { Price, Ternary } from "@/lib/model/intervention-codes";

/** What is known of the citizen's consent. */
export const CONSENT_CHOICES: readonly { value: ConsentAnswer; label: string }[] = [
	{ value: "givet", label: "Borgeren har givet samtykke" },
	{ value: "afslaaet", label: "Borgeren har sagt nej" },
	{ value: "ikke-spurgt", label: "Borgeren er ikke spurgt" },
];

type Statement = { text: string; sources: readonly string[] };

/** What staff may do whatever the citizen says, each with where the documents say so. */
export const WITHOUT_CONSENT: readonly Statement[] = [
	{
		text: "spørge, hvordan den pårørende selv har det, og tale om det, der er svært",
		sources: ["koncept-2018 afsnit 3", "vive-2022 afsnit 7.2.1"],
	},
	{
		text: "fortælle i almindelighed om den slags vanskeligheder, og hvilken behandling der findes",
		sources: ["koncept-2018 afsnit 3"],
	},
	{
		text: "vise vej til hjælp til den pårørende selv, også det herunder",
		sources: ["koncept-2018 afsnit 3", "vive-2022 afsnit 7.2.1"],
	},
];

/** What consent adds, or a refusal asks for. */
export const CONSENT_WORDS: Readonly<Record<ConsentAnswer, Statement>> = {
	givet: {
		text: "Med samtykket kan du også inddrage den pårørende. Borgeren bestemmer, hvem det gælder, og hvad du må fortælle.",
		sources: ["koncept-2018 afsnit 3"],
	},
	afslaaet: {
		text: "Respektér et nej, men spørg igen senere. Et nej til at blive inddraget er ikke et nej til hjælp til den pårørende.",
		sources: ["koncept-2018 anbefaling 1", "vive-2022 afsnit 7.2.1"],
	},
	"ikke-spurgt": {
		text: "Spørg borgeren, før du fortæller noget om netop ham eller hende.",
		sources: ["koncept-2018 afsnit 3"],
	},
};

/** Which situations the concept of 2018 is written for; for all others its words are carried over by us. */
export const IN_THE_CONCEPT: readonly string[] = [
	"svaert-psykisk",
	"psykisk-sygdom",
	"borderline",
	"adhd",
	"ptsd",
	"krise",
];

/** Facts as staff say them; what nobody has said is no fact. */
export const STAFF_CONSENT: Record<Ternary, string | null> = {
	yes: "Kræver samtykke",
	no: "Kræver ikke samtykke",
	"not-stated": null,
};
export const STAFF_REFERRAL: Record<Ternary, string | null> = {
	yes: "Kræver henvisning",
	no: "Ingen henvisning",
	"not-stated": null,
};
export const STAFF_PRICE: Record<Price, string | null> = {
	free: "Gratis",
	partly: "Delvis egenbetaling",
	paid: "Mod betaling",
	"not-stated": null,
};
