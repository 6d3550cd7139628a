import type { Region } from "@/lib/model/place-schema";

/**
 * What a region is called on a Danish calendar day `YYYY-MM-DD`: one that has ended is the former one, for those who
 * lived in it keep its numbers until they are told of others.
 */
export const regionNow = ({ name, until }: Region, day: string): string =>
	until !== null && until <= day ? `Tidligere ${name}` : name;
