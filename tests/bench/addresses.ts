import { createCanonicalAddress } from "@/lib/site/canonical-address";
import { addressParts } from "@/tests/support/address-parts";

const ELEMENTS = ["individuel", "gruppe", "ligesindede", "familie-netvaerk", "undervisning", "vejledning"];
const FORMS = ["fremmoede", "telefon", "digital", "hjemmebesoeg"];
const LEVELS = ["kontrolleret", "evalueret", "afproevet", "praksis", "ingen"];

/** The choices in `options` that the bits of `number` name. */
const chosen = (param: string, options: readonly string[], number: number) =>
	options.filter((_, bit) => number & (1 << bit)).map((value) => `${param}=${value}`);

/**
 * Filter combinations of `/indsatser`, each in its canonical spelling and none given twice. There are
 * 2^15; after that it fails, since a repeated address would be one that was seen before.
 */
export function neverSeen(): () => string {
	const canonical = createCanonicalAddress(addressParts());
	let number = 0;
	return () => {
		number += 1;
		if (number >= 2 ** 15) throw new Error("no combinations left");
		// Mixed, so that neighbours in time are not neighbours in what they find.
		const mixed = (number * 12_979) % 2 ** 15;
		const query = [
			...chosen("element", ELEMENTS, mixed & 63),
			...chosen("form", FORMS, (mixed >> 6) & 15),
			...chosen("dokumentation", LEVELS, mixed >> 10),
		];
		return canonical("/indsatser", `?${query.join("&")}`);
	};
}

const WORDS = ["demens", "aleneforælder", "ægtefælle", "søskende", "unge", "sorg", "gruppe", "samtale"];

/** Searches, as two visitors would go on making them. */
export function searches(): () => string {
	let number = 0;
	return () => `/indsatser?q=${encodeURIComponent(WORDS[number++ % WORDS.length] ?? "")}`;
}
