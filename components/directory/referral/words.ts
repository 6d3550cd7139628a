import type { Price, Ternary } from "@/lib/model/intervention-codes";

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
