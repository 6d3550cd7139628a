import { z } from "zod";
import { address, code, instant, says, slug } from "./fields";

const WAYS = ["call", "number", "write", "page", "mail", "provider", "municipality", "line"] as const;

const hours = z.strictObject({
	state: z.enum(["open", "closed", "unknown"]),
	until: instant.nullable(),
	opensAt: instant.nullable(),
	text: z.string().nullable(),
});

const way = z.strictObject({
	kind: says(
		z.enum(WAYS),
		"Slags",
		"Itself by `call`, `write`, `page`, `mail` or a `number` to be careful with; else whom to ask instead.",
	),
	phone: says(z.string().nullable(), "Telefon", "Number without country code."),
	mayBeCalled: says(
		z.boolean(),
		"Må være en ringeknap",
		"False: nobody has confirmed the number and its source is too old or disputed to dial without asking.",
	),
	url: says(address.nullable(), "Side", "A page."),
	email: says(z.email().nullable(), "E-mail", "Address for mail."),
	asOf: says(z.string().nullable(), "Nummerets kilde er fra", "The date of an unsure number's source."),
	openingHours: says(hours.nullable(), "Åbent nu", "Whether somebody answers at the moment of the answer."),
	provider: says(slug.optional(), "Udbyder", "The provider to ask."),
	municipality: says(code.optional(), "Kommune", "The municipality to ask."),
	offer: says(slug.optional(), "Linje for alle", "The national line to ask."),
});

/** How one gets hold of somebody about an offer; true at the moment of the answer. */
export const reachSchema = z.strictObject({
	certainty: says(
		z.enum(["confirmed", "sourced", "uncertain"]),
		"Hvor sikkert",
		"Confirmed within twelve months, known from a source to rely on, or perhaps gone.",
	),
	ways: says(z.array(way), "Veje ind", "The best way first."),
});
export type ReachAnswer = z.infer<typeof reachSchema>;
