import type { MunicipalityContactDocument } from "../../model/contact-schema";
import type { MunicipalityContactView } from "../catalogue";
import type { Contact } from "../offers/contact";
import { freshness } from "../offers/freshness";

type Adviser = MunicipalityContactDocument["advisers"][number];

/** Somebody in a municipality whom relatives may ask, with the ways to get hold of them, the best first. */
export type ReachableAdviser = Adviser & { ways: readonly (Contact | { way: "mail"; email: string })[] };

function waysTo(adviser: Adviser, isConfirmed: boolean): ReachableAdviser["ways"] {
	const { phone, page, email, hours, source } = adviser;
	const callable = adviser.callable || isConfirmed;
	const call = { way: "call", answering: { state: "unknown" }, hoursText: hours ?? null } as const;
	return [
		...(phone && callable ? [{ ...call, phone }] : []),
		...(page ? [{ way: "page", url: page } as const] : []),
		...(email ? [{ way: "mail", email } as const] : []),
		...(phone && !callable ? [{ way: "number", phone, date: source.date } as const] : []),
	];
}

const ORDER = ["call", "page", "mail", "number"];

/**
 * Whom relatives may ask in a municipality besides its main number: those who are there for relatives, and the
 * others, each with a way in, who can be called first.
 */
export function advisersIn(
	contact: MunicipalityContactView | undefined,
	now: Date,
): { forRelatives: readonly ReachableAdviser[]; others: readonly ReachableAdviser[] } {
	const fresh = freshness(contact?.confirmed.contact?.at ?? null, now);
	const isConfirmed = fresh === "confirmed" || fresh === "ageing";
	const reachable = (contact?.advisers ?? [])
		.map((adviser) => ({ ...adviser, ways: waysTo(adviser, isConfirmed) }))
		.filter(({ ways }) => ways.length > 0)
		.sort((a, b) => ORDER.indexOf(a.ways[0]?.way ?? "") - ORDER.indexOf(b.ways[0]?.way ?? ""));
	return {
		forRelatives: reachable.filter(({ forRelatives }) => forRelatives),
		others: reachable.filter(({ forRelatives }) => !forRelatives),
	};
}
