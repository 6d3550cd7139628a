import type { PlacesDocument, Region } from "../../model/place-schema";
import type { EmergencyView } from "../catalogue";
import { answeringAt, type Call, type UnsureNumber } from "../offers/contact";
import type { OfferView } from "../offers/view";
import { crisisPhone, isAlwaysThere, withThoseAlwaysThere } from "./crisis-numbers";

type Offers = readonly Pick<OfferView, "phone" | "hours" | "status">[];

/** What must be known of a contact to ring it. */
type CallableContact = Pick<EmergencyView, "id" | "phone" | "callable" | "hours" | "opening" | "source">;

/**
 * Everybody who helps at once, 112 and Livslinien never missing. When a number answers is by its own record, else by
 * the offer with the same number, so that they never differ.
 */
export function emergencyContacts(emergency: readonly EmergencyView[], offers: Offers): EmergencyView[] {
	return withThoseAlwaysThere(emergency).map((contact) => {
		const phone = crisisPhone(contact);
		const same = offers.find((offer) => phone && offer.phone === phone && offer.status !== "ended");
		const opening = contact.opening ?? same?.hours;
		return opening ? { ...contact, opening } : contact;
	});
}

/** Those who can be rung from the whole country; the others are for a part of it and stand on `/akut`. */
export const crisisContacts = (contacts: readonly EmergencyView[]): EmergencyView[] =>
	contacts.filter(
		({ id, coverage, status }) => isAlwaysThere(id) || (coverage.level === "national" && status === "active"),
	);

/** The number of an emergency contact: a button only where it may be one; `null` where there is none. */
export function emergencyNumber(contact: CallableContact, now: Date): Call | UnsureNumber | null {
	const { id, callable, hours, source, opening = null } = contact;
	const phone = crisisPhone(contact);
	if (!phone) return null;
	if (!callable && !isAlwaysThere(id)) return { way: "number", phone, date: source.date };
	return { way: "call", phone, answering: answeringAt(opening, now), hoursText: opening?.text ?? hours };
}

/** Whether a contact is for a region, by its slug in the register. */
const isFor = ({ coverage }: EmergencyView, slug: string): boolean =>
	coverage.level === "region" && coverage.slug === slug;

/** The doctors' line of a region, by its slug in the register. */
export const doctorsLine = (emergency: readonly EmergencyView[], region: string): EmergencyView | undefined =>
	emergency.find((contact) => contact.when === "today" && isFor(contact, region));

/** Where one can turn, by how soon it helps. */
export type EmergencyByTime = {
	now: readonly EmergencyView[];
	/** For the whole country: one's own doctor. */
	doctor: readonly EmergencyView[];
	/** Each region with its doctors' line and what else there is in it. */
	regions: readonly { region: Region; line: EmergencyView; more: readonly EmergencyView[] }[];
	/** What is for a municipality or several. */
	others: readonly EmergencyView[];
};

/** Sorts the {@link emergencyContacts} by how soon they help; what is in doubt comes last. */
export function emergencyByTime(contacts: readonly EmergencyView[], places: PlacesDocument): EmergencyByTime {
	const surest = contacts.toSorted(
		(a, b) => Number(a.status === "uncertain") - Number(b.status === "uncertain"),
	);
	const isNow = ({ id, when }: EmergencyView) => when === "now" || isAlwaysThere(id);
	const regions = places.regions.flatMap((region) => {
		const line = doctorsLine(contacts, region.slug);
		const more = surest.filter(
			(contact) => contact !== line && !isNow(contact) && isFor(contact, region.slug),
		);
		return line ? [{ region, line, more }] : [];
	});
	const placed = new Set(regions.flatMap(({ line, more }) => [line, ...more]));
	const rest = surest.filter((contact) => !isNow(contact) && !placed.has(contact));
	return {
		now: surest.filter(isNow),
		doctor: rest.filter(({ when }) => when === "today"),
		regions,
		others: rest.filter(({ when }) => when !== "today"),
	};
}
