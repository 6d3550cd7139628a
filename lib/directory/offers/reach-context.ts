import type { Municipality } from "../../model/place-schema";
import type { Catalogue, MunicipalityContactView } from "../catalogue";
import type { OfferView, ProviderView } from "./view";

/** The line that is for all relatives, whatever the other suffers from: the last that can be asked. */
export const LINE_FOR_ALL = "paaroerende-i-danmark-paaroerendetelefonen";

/** A municipality with how one gets hold of it. */
export type ReachableMunicipality = { place: Municipality; contact: MunicipalityContactView };

/** Who stands behind an offer, for its {@link reachOf}. */
export type ReachContext = {
	providerOf: (offer: Pick<OfferView, "provider">) => ProviderView | undefined;
	/** The municipality that can be asked about an offer; `at`: the reader's, where the offer reaches several. */
	municipalityOf: (
		offer: Pick<OfferView, "provider" | "covered">,
		at?: string,
	) => ReachableMunicipality | undefined;
	/** The same by code. */
	municipality: (code: string) => ReachableMunicipality | undefined;
	/** Absent where its record has been taken away. */
	line: OfferView | undefined;
};

export type ReachRecords = Pick<Catalogue, "providers" | "offers" | "places" | "municipalityContacts">;

const kept = new WeakMap<readonly OfferView[], ReachContext>();

function build({ providers, offers, places, municipalityContacts }: ReachRecords): ReachContext {
	const bySlug = new Map(providers.map((provider) => [provider.slug, provider]));
	const placesByCode = new Map(places.municipalities.map((place) => [place.code, place]));
	const byCode = new Map(
		municipalityContacts.flatMap((contact): [string, ReachableMunicipality][] => {
			const place = placesByCode.get(contact.municipality);
			return place ? [[contact.municipality, { place, contact }]] : [];
		}),
	);
	const codeByName = new Map(places.municipalities.map(({ code, fullName }) => [fullName, code]));
	const runBy = (slug: string) => {
		const provider = bySlug.get(slug);
		return provider && (codeByName.get(provider.name) ?? codeByName.get(provider.parent ?? ""));
	};
	return {
		providerOf: ({ provider }) => bySlug.get(provider),
		municipality: (code) => byCode.get(code),
		municipalityOf: ({ provider, covered }, at) => {
			if (covered === null) return undefined;
			const [only, ...more] = covered;
			const here = at && covered.has(at) ? at : undefined;
			const code = more.length === 0 ? only : (here ?? runBy(provider));
			return code ? byCode.get(code) : undefined;
		},
		line: offers.find(({ slug, status }) => slug === LINE_FOR_ALL && status !== "ended"),
	};
}

/** Who stands behind the offers of a catalogue; made once for each. */
export function reachContext(records: ReachRecords): ReachContext {
	const known = kept.get(records.offers) ?? build(records);
	kept.set(records.offers, known);
	return known;
}
