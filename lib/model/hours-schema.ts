import { z } from "zod";
import { WEEKDAYS } from "./offer-codes";
import { text } from "./schema-parts";

const day = z.iso.date().meta({ holds: "date" });
const clock = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'skal være et klokkeslæt, fx "09:30"')
	.meta({ holds: "clock" });

/** `closes` at or before `opens` is the next day's; `24:00` is the day's end (decision 8). */
const weeklyHours = z.strictObject({
	days: z.array(z.enum(WEEKDAYS)).min(1).meta({ label: "Dage" }),
	opens: clock.meta({ identity: "name", label: "Åbner", hint: "Fx 9.30." }),
	closes: clock.meta({ label: "Lukker", hint: "Fx 17." }),
});
export type WeeklyHours = z.infer<typeof weeklyHours>;

const exception = z.strictObject({
	from: day.meta({ label: "Fra og med", hint: "Fx 2026-12-24." }),
	to: day.meta({ label: "Til og med" }),
	text: text.meta({ identity: "name", label: "I ord", hint: "Fx “Lukket i julen”." }),
	hours: z
		.array(
			z.strictObject({
				opens: clock.meta({ identity: "name", label: "Åbner" }),
				closes: clock.meta({ label: "Lukker" }),
			}),
		)
		.meta({ label: "Tider de dage", hint: "Ingen tider: lukket.", item: "en tid" }),
});

export const hoursSchema = z
	.strictObject({
		/** The hours in words; what is shown whenever the week alone does not tell. */
		text: text.meta({ label: "Åbningstiden i ord", rows: 2 }),
		weekly: z.array(weeklyHours).meta({
			label: "Ugens tider",
			hint: "24:00 er dagens slutning. Lukker det før, det åbner, er det næste dag.",
			item: "en tid",
		}),
		/** Whether `weekly` says all there is, so that it may drive "open now" (decision 8). */
		plainlyWeekly: z
			.boolean()
			.meta({ label: "Ugens tider siger det hele", hint: "Kun så kan siden vise “åbent nu”." }),
		/** Days on which the week does not hold, both ends included. No hours: closed. */
		exceptions: z.array(exception).meta({
			label: "Undtagelser",
			hint: "Dage, hvor ugens tider ikke gælder.",
			item: "en undtagelse",
		}),
	})
	.meta({ label: "Åbningstid", hint: "Lad alt stå tomt, når den ikke er kendt." });
export type OpeningHours = z.infer<typeof hoursSchema>;
