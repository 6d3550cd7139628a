import type { PlacesDocument, Region } from "../../model/place-schema";
import type { EmergencyView } from "../catalogue";
import { answeringAt, type Call, type UnsureNumber } from "../offers/contact";
import type { OfferView } from "../offers/view";
import { crisisPhone, isAlwaysThere, withThoseAlwaysThere } from "./crisis-numbers";

type Offers = readonly Pick<OfferView, "phone" | "hours" | "status">[];

/** What must be known of a contact to ring it. */
type Rung = Pick<EmergencyView, "id" | "phone" | "callable" | "hours" | "opening" | "source">;

/** When a number answers: by its own record, else by the offer with the same number, so that they never differ. */
const openingOf = (opening: Rung["opening"], phone: string, offers: Offers) =>
	opening ?? offers.find((offer) => offer.phone === phone && offer.status !== "ended")?.hours ?? null;

/** The number of an emergency contact: a button only where it may be one; `null` where there is none. */
export function emergencyNumber(contact: Rung, offers: Offers, now: Date): Call | UnsureNumber | null {
	const { id, callable, hours, source } = contact;
	const phone = crisisPhone(contact);
	if (!phone) return null;
	if (!callable && !isAlwaysThere(id)) return { way: "number", phone, date: source.date };
	const opening = openingOf(contact.opening, phone, offers);
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

/** Sorts the contacts by how soon they help; what is in doubt comes last. 112 and Livslinien are never missing. */
export function emergencyByTime(
	emergency: readonly EmergencyView[],
	places: PlacesDocument,
): EmergencyByTime {
	const surest = withThoseAlwaysThere(emergency).toSorted(
		(a, b) => Number(a.status === "uncertain") - Number(b.status === "uncertain"),
	);
	const isNow = ({ id, when }: EmergencyView) => when === "now" || isAlwaysThere(id);
	const regions = places.regions.flatMap((region) => {
		const line = doctorsLine(emergency, region.slug);
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
