import { formatPhone } from "@/lib/base/format";
import type { Contact } from "@/lib/directory/offers/contact";
import type { Way } from "@/lib/directory/offers/reach";
import { unsureWords } from "../offers/way-words";

/** A number, or where else it stands. */
const contactWords = (contact: Contact): string => {
	if (contact.way === "call") return formatPhone(contact.phone);
	return contact.way === "number" ? unsureWords(contact) : "Se siden";
};

/** How a caseworker gets hold of somebody, in a few words: never "ring til kommunen", which is herself. */
export function wayForStaff(way: Way | undefined): string {
	switch (way?.way) {
		case undefined:
			return "Ingen kontakt fundet";
		case "call":
		case "number":
		case "page":
			return contactWords(way);
		case "write":
			return "Skriv på siden";
		case "mail":
			return way.email;
		case "provider":
			return `${way.provider.name}: ${contactWords(way.by)}`;
		case "municipality":
			return "Hos jer selv";
		case "line":
			return "Ingen kontakt fundet";
	}
}
