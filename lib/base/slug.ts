import { cleanLine } from "./text";

/** A Danish heading or name as part of an address (decision 3): æ→ae, ø→oe, å→aa, the rest plain ASCII. */
export function slugify(text: string): string {
	return text
		.normalize("NFC")
		.toLocaleLowerCase("da")
		.replaceAll("æ", "ae")
		.replaceAll("ø", "oe")
		.replaceAll("å", "aa")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/** The slug that somebody asks for: people paste whole addresses, of which the last part is meant. */
export const slugIn = (address: string): string =>
	slugify(
		cleanLine(address)
			.split("/")
			.findLast((part) => part !== "") ?? "",
	);
