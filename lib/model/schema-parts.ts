import { z } from "zod";
import "../base/danish-messages";
import { PAGE_LENGTH, TEXT_LENGTH, textFault } from "./text-bounds";

const textOf = (longest: number) =>
	z
		.string()
		.trim()
		.min(1, "må ikke være tom")
		.superRefine((value, { addIssue }) => {
			const message = textFault(value, longest);
			if (message) addIssue({ code: "custom", message });
		});

/** Text that is there, and no more than can be read and shown at once. */
export const text = textOf(TEXT_LENGTH);
/** The same, as long as a whole page. */
export const pageText = textOf(PAGE_LENGTH);
/** A name, a title or what is quoted: its words are not ours to make plainer. */
export const name = text.meta({ holds: "name" });
/** A slug as decided: lower-case ASCII, æ→ae, ø→oe, å→aa. */
export const slugSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "skal være små bogstaver a-z, tal og bindestreger");

/** What readers may be led to; `javascript:` is an address too. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: "skal være en adresse på nettet, fx https://www.navn.dk" })
	.meta({ holds: "address" });

/** `"<source id> <place>"`, e.g. `"vive-2022 afsnit 5.4.2"`: which source, and where in it. */
export const referenceSchema = z
	.string()
	.regex(/^[a-z0-9-]+ \S.*$/, 'skal være "kilde-id sted", fx "vive-2022 afsnit 5.4.2"')
	.meta({ holds: "reference" });
/** Where a fact comes from: at least one place. */
export const references = z.array(referenceSchema).min(1, "mindst én kilde");

/** Where the sources contradict each other or themselves: every statement with its place. */
export const disagreementSchema = z.strictObject({
	topic: text.meta({ identity: "name" }),
	claims: z
		.array(z.strictObject({ text: text.meta({ identity: "name" }), source: referenceSchema }))
		.min(2, "mindst to udsagn"),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
