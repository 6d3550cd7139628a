import type { Municipality } from "../../model/place-schema";
import type { Catalogue, PointerView } from "../catalogue";
import type { Contact } from "../offers/contact";
import { lineForAll, type ReachedOffer, reachedOffer } from "../offers/reached";
import { homeContact } from "../places/whom-to-call";
import type { Found } from "./ask";

/** Somebody whom a thing found leads to; `null` where it is nobody. */
export type Lead =
	| ({ is: "offer" } & ReachedOffer)
	| {
			is: "municipality";
			place: Municipality;
			contact: Contact | undefined;
			/** The line for all relatives, where the municipality's number is not known for sure. */
			line: ReachedOffer | null;
	  }
	| { is: "pointer"; destinations: PointerView["destinations"] }
	| null;

function municipalityLead(catalogue: Catalogue, slug: string, now: Date): Lead {
	const place = catalogue.places.municipalities.find((one) => one.slug === slug);
	if (!place) return null;
	const contact = homeContact(catalogue, place.code, now)?.contact;
	const isSure = contact && contact.way !== "number";
	return { is: "municipality", place, contact, line: isSure ? null : lineForAll(catalogue, now) };
}

/**
 * How one gets hold of somebody through what was found.
 * @param at the reader's municipality by code, where it is known.
 */
export function leadOf(catalogue: Catalogue, { type, slug }: Found, now: Date, at?: string): Lead {
	const named = <T extends { slug: string }>(list: readonly T[]) => list.find((one) => one.slug === slug);
	switch (type) {
		case "offer": {
			const offer = named(catalogue.offers);
			return offer ? { is: "offer", ...reachedOffer(offer, catalogue, now, at) } : null;
		}
		case "place":
			return municipalityLead(catalogue, slug, now);
		case "pointer": {
			const pointer = named(catalogue.pointers);
			return pointer ? { is: "pointer", destinations: pointer.destinations } : null;
		}
		default:
			return null;
	}
}
