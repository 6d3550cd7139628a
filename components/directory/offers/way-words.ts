import { formatDay, formatPhone } from "@/lib/base/format";
import type { Contact, UnsureNumber } from "@/lib/directory/offers/contact";
import type { Way } from "@/lib/directory/offers/reach";

/** An organisation as one says it: without what stands behind a dash or in brackets. */
export const shortName = (name: string) => name.split(/ [–(]|, /)[0] ?? name;

/** A number that is no button, with why. */
export const unsureWords = ({ phone, date }: UnsureNumber) =>
	`${formatPhone(phone)} (${date ? `fra ${formatDay(date)}` : "uden dato"}). Ikke bekræftet, spørg først.`;

/** Where a way leads; `null` for what is only text. */
export function hrefOf(way: Way | Contact): string | null {
	switch (way.way) {
		case "call":
			return `tel:${way.phone}`;
		case "write":
		case "page":
			return way.url;
		case "mail":
			return `mailto:${way.email}`;
		case "number":
			return null;
		default:
			return hrefOf(way.by);
	}
}

const SHORT = { call: "Ring", write: "Skriv", page: "Gå til", mail: "Skriv", number: "Nummer" } as const;

/** The way in one word, at the right edge of a row. */
export const shortWay = (way: Way): string =>
	way.way in SHORT ? SHORT[way.way as keyof typeof SHORT] : "Spørg";
