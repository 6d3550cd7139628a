import { z } from "zod";
import { references, slugSchema, text } from "./schema-parts";

const municipalityCode = z.string().regex(/^\d{4}$/, "skal være en kommunekode med fire cifre");

/**
 * Denmark's regions, municipalities and postal codes, as one register. Regions have validity dates: on
 * 1 January 2027 Region Hovedstaden and Region Sjælland become Region Østdanmark (law no. 699 of 20 June 2025).
 */
export const placesSchema = z.strictObject({
	regions: z.array(
		z.strictObject({
			slug: slugSchema,
			/** `null` while no official code is known (decision 9). */
			code: z.string().nullable(),
			name: text,
			/** The first day of its existence; `null`: before our time. */
			from: z.iso.date().nullable(),
			/** The first day on which it no longer exists. */
			until: z.iso.date().nullable(),
			/** The regions it took over from, by slug. */
			mergedFrom: z.array(slugSchema),
		}),
	),
	municipalities: z.array(
		z.strictObject({
			code: municipalityCode,
			slug: slugSchema,
			name: text,
			fullName: text,
			/** The region it lay in when the register was made; who took over from it is in `regions`. */
			region: slugSchema,
			/** Its place in the tile map, counted from the upper left corner, from 1. */
			tile: z.strictObject({ column: z.int().min(1), row: z.int().min(1) }),
		}),
	),
	postalCodes: z.array(
		z.strictObject({
			code: z.string().regex(/^\d{4}$/, "skal være fire cifre"),
			town: text,
			municipalities: z.array(municipalityCode).min(1),
		}),
	),
	sources: references,
});
export type PlacesDocument = z.infer<typeof placesSchema>;
export type Region = PlacesDocument["regions"][number];
export type Municipality = PlacesDocument["municipalities"][number];
