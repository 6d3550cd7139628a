import type { Municipality } from "../../model/place-schema";
import { type Certainty, certaintyOf } from "./certainty";
import { byProvider, type Call, type Contact, contactsOf, ownNumber } from "./contact";
import type { ReachContext } from "./reach-context";
import type { OfferView, ProviderView } from "./view";

/** One way to get hold of somebody about an offer. */
export type Way =
	| Contact
	| { way: "write"; url: string; text: string | null }
	| { way: "mail"; email: string }
	| { way: "provider"; provider: ProviderView; by: Contact }
	| { way: "municipality"; municipality: Municipality; by: Contact }
	| { way: "line"; line: OfferView; by: Call };

type Unassembled = Omit<OfferView, "reachable">;

/** How one gets hold of somebody, the best way first, and how sure it is that the offer is there. */
export type Reach = { ways: readonly Way[]; certainty: Certainty; rank: number };

/** The best first: somebody who answers now, then what is answered later, then what is written or read. */
const RANK = { write: 3, page: 4, mail: 5, number: 6, provider: 7, municipality: 8, line: 9 } as const;
const CALL_RANK = { open: 0, unknown: 1, closed: 2 } as const;
/** An offer that nobody can be asked about. */
const OUT_OF_REACH = 10;

const rankOf = (way: Way): number => (way.way === "call" ? CALL_RANK[way.answering.state] : RANK[way.way]);

/** Its own ways: what leads to those who run it, without asking anybody first. */
function ownWays(offer: OfferView, now: Date): Way[] {
	const number = ownNumber(offer, now);
	const { chat, url, email } = offer;
	return [
		...(number ? [number] : []),
		...(chat ? [{ way: "write", url: chat.url, text: chat.text ?? null } as const] : []),
		...(url ? [{ way: "page", url } as const] : []),
		...(email ? [{ way: "mail", email } as const] : []),
	];
}

/**
 * How one gets hold of somebody about an offer at a moment (decision 23), the best way first: a number that is
 * answered, one that is answered later, writing, a page of its own, its provider, the municipality, and last the
 * national line that is for all relatives. Empty only where not even that line is on record.
 * @param at the reader's municipality by code, where the offer reaches several.
 */
export function reachOf(offer: OfferView, context: ReachContext, now: Date, at?: string): Reach {
	const own = ownWays(offer, now);
	const provider = context.providerOf(offer);
	const asked = provider && byProvider(provider, now);
	const municipality = context.municipalityOf(offer, at);
	const [byMunicipality] = municipality ? contactsOf(municipality, now) : [];
	const { line } = context;
	const lineCall = line && line.slug !== offer.slug ? ownNumber(line, now) : null;
	const ways: Way[] = [
		...own,
		...(provider && asked ? [{ way: "provider", provider, by: asked } as const] : []),
		...(municipality && byMunicipality
			? [{ way: "municipality", municipality: municipality.place, by: byMunicipality } as const]
			: []),
		...(line && lineCall?.way === "call" ? [{ way: "line", line, by: lineCall } as const] : []),
	];
	const ordered = ways.toSorted((a, b) => rankOf(a) - rankOf(b));
	const rank = ordered[0] ? rankOf(ordered[0]) : OUT_OF_REACH;
	return { ways: ordered, certainty: certaintyOf(offer, now), rank };
}

/** Whether a provider can be asked at any moment; a municipality is, by its own record. */
const isSomebody = ({ kind, phones, websites }: ProviderView): boolean =>
	kind === "municipality" ? phones.some(({ callable }) => callable) : phones.length + websites.length > 0;

/**
 * The same at any moment: whether there is a way to those who run an offer, to its provider or to a municipality.
 * Order goes by it everywhere: what cannot be reached stands above nothing that can.
 */
export function hasSomebody(offer: Unassembled, context: ReachContext): boolean {
	if (offer.phone ?? offer.chat ?? offer.url ?? offer.email) return true;
	const provider = context.providerOf(offer);
	if (provider && isSomebody(provider)) return true;
	const { phone, relativesPage, website } = context.municipalityOf(offer)?.contact ?? {};
	return Boolean(phone ?? relativesPage ?? website);
}

/** Whether those who run an offer, or who know of it, can be reached: more than the line that is for everybody. */
export const isReachable = ({ rank }: Reach): boolean => rank < RANK.line;
