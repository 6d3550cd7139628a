import type { Guide } from "../../model/guide-schema";
import type { Municipality } from "../../model/place-schema";
import type { Catalogue, MunicipalityContactView } from "../catalogue";
import { type Contact, contactsOf } from "../offers/contact";
import { type ReachRecords, reachContext } from "../offers/reach-context";
import { type LineNow, lineNow } from "./line-now";
import { advisersIn, type ReachableAdviser } from "./whom-to-ask";

/** A municipality with how one gets hold of it now, the best way; none where no number and no page is on record. */
export type Home = { place: Municipality; contact: Contact | undefined };

/** The reader's municipality by code, with whom to call there; `null` where it is not known or has no record. */
export function homeContact(records: ReachRecords, code: string | null, now: Date): Home | null {
	const municipality = code === null ? undefined : reachContext(records).municipality(code);
	if (!municipality) return null;
	const [contact] = contactsOf(municipality, now);
	return { place: municipality.place, contact };
}

/** Whom one can call where one lives. */
export type WhomToCall = {
	place: Municipality;
	/** How one gets hold of the municipality, and when that was last confirmed. */
	contact: MunicipalityContactView | undefined;
	/** Who is there for relatives. */
	forRelatives: readonly ReachableAdviser[];
	/** Who else may be asked. */
	others: readonly ReachableAdviser[];
	/** The national line that most relatives can call. */
	line: LineNow | null;
};

type Records = ReachRecords & Pick<Catalogue, "emergency"> & { guide: Guide };

/** Whom one can call in a municipality: who is there for relatives, the municipality itself, a national line. */
export function whomToCall(records: Records, place: Municipality, now: Date): WhomToCall {
	const contact = reachContext(records).municipality(place.code)?.contact;
	const urgent = new Set(records.emergency.flatMap(({ phone }) => phone ?? []));
	return { place, contact, ...advisersIn(contact, now), line: lineNow(records, urgent, now) };
}
