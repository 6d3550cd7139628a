import { z } from "zod";
import { municipalityCode } from "./contact-parts";
import { name, slugSchema } from "./schema-parts";

/** What a municipality can say of an intervention. `unknown`: "ved ikke", which is no answer, and least of all a no. */
export const MUNICIPAL_ANSWERS = ["yes", "no", "unknown"] as const;
export type MunicipalAnswerCode = (typeof MUNICIPAL_ANSWERS)[number];

const row = z.strictObject({
	intervention: slugSchema.meta({ holds: "intervention", identity: "code", label: "Indsats" }),
	has: z.enum(MUNICIPAL_ANSWERS).meta({ label: "Har kommunen det?" }),
});

/** What a municipality told us that it has, of the interventions it was asked about, on the day it answered. */
export const municipalAnswerSchema = z
	.strictObject({
		/** Its code in the register of places. */
		municipality: municipalityCode.meta({ part: "brief", label: "Kommune" }),
		answeredOn: z.iso.date("skal være en dag, fx 2027-03-03").meta({
			part: "brief",
			holds: "date",
			past: true,
			label: "Hvornår de svarede",
			hint: "Dagen, fx 2027-03-03.",
		}),
		/** The function that answered. Nobody's name: this is public, and kept. */
		role: name.max(120, "højst 120 tegn").meta({
			part: "brief",
			label: "Hvem der svarede",
			hint: "Funktionen, fx “Pårørendekonsulent”. Aldrig en persons navn.",
		}),
		rows: z.array(row).meta({
			part: "rows",
			label: "Svar for hver indsats",
			hint: "En indsats, der ikke står her, er der ikke svaret på.",
			item: "et svar",
		}),
	})
	.refine(({ rows }) => new Set(rows.map(({ intervention }) => intervention)).size === rows.length, {
		message: "hver indsats kan kun stå én gang",
		path: ["rows"],
	});
export type MunicipalAnswerDocument = z.infer<typeof municipalAnswerSchema>;
