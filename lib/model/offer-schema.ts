import { z } from "zod";
import { offerTerms } from "./offer-terms";
import { offerWayIn } from "./offer-way-in";
import { offerWhat } from "./offer-what";

/**
 * What somebody runs somewhere: an instance of interventions, or of an element when it is none of them. Every field
 * stands with what form, differences, imports and the API must know of it; the order is that of the files.
 */
export const offerSchema = z
	.strictObject({ ...offerWhat, ...offerWayIn, ...offerTerms })
	.refine(({ coverage }) => (coverage.level === "national") === (coverage.municipalities.length === 0), {
		message: "landsdækkende tilbud har ingen kommuner, alle andre mindst én",
		path: ["coverage", "municipalities"],
	})
	.refine(
		({ interventions, elements }) =>
			elements.length > 0 || interventions.some(({ fit }) => fit === "instance"),
		{
			message: "mindst én indsats, som det er, eller ét element",
			path: ["interventions"],
		},
	);
export type OfferDocument = z.infer<typeof offerSchema>;
