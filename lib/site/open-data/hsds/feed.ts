import { danishDay } from "../../../base/calendar/day-count";
import { routes, siteUrl } from "../../../base/routes";
import type { Catalogue } from "../../../directory/catalogue";
import type { OfferView, ProviderView } from "../../../directory/offers/view";
import { recordId } from "../../../store/records/identity";
import { type Entity, flat, partId, withoutEmpty } from "./parts";
import { international, serviceOf } from "./service";
import { attributesOf, taxonomiesOf, termsOf } from "./taxonomies";
import type { HsdsWords } from "./words";

/** The lists of HSDS that we have, in the order of its documentation. */
export const HSDS_LISTS = [
	"services",
	"organizations",
	"taxonomies",
	"taxonomy_terms",
	"service_at_locations",
] as const;
export type HsdsList = (typeof HSDS_LISTS)[number];

/** An entity as its own address gives it, and as its list does. */
export type Entry = {
	whole: Entity;
	short: Entity;
	/** The record's name in addresses, where it is a service; what search finds it by. */
	slug?: string;
	organization?: string;
	terms: readonly string[];
	taxonomies: readonly string[];
	modified?: string;
};
export type HsdsFeed = Readonly<Record<HsdsList, readonly Entry[]>>;

/** Who runs an offer; also where their own record has been taken away. */
const ownerId = ({ provider }: OfferView, providers: ReadonlyMap<string, ProviderView>) =>
	providers.get(provider)?.id ?? recordId("provider", provider);

function organizationOf(provider: ProviderView, words: HsdsWords): Entity {
	const { id, slug, name, description, kind, emails, websites, phones } = provider;
	const numbers = [...new Map(phones.map((phone) => [phone.number, phone])).values()];
	return withoutEmpty({
		id,
		name,
		description: description ?? words.provider(kind),
		email: emails[0],
		website: websites[0],
		uri: `${siteUrl()}${routes.provider(slug)}`,
		phones: numbers.map(({ number, label, callable }) => ({
			id: partId(id, `phone/${number}`),
			number: international(number),
			type: "voice",
			description: callable ? label : `${label}. ${words.unsureNumber}`,
		})),
	});
}

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);
const plain = (whole: Entity): Entry => ({ whole, short: flat(whole), terms: [], taxonomies: [] });

function build(catalogue: Catalogue, words: HsdsWords, now: Date): HsdsFeed {
	const terms = termsOf(catalogue, words);
	const providers = new Map(catalogue.providers.map((one) => [one.slug, one]));
	const organizations = new Map(
		catalogue.providers.map((one) => {
			const organization = organizationOf(one, words);
			return [organization.id, organization];
		}),
	);
	const offers = catalogue.offers.filter(({ status }) => status !== "ended").toSorted(bySlug);
	const services: Entry[] = [];
	const places: Entry[] = [];
	for (const offer of offers) {
		const owner = ownerId(offer, providers);
		const known = organizations.get(owner);
		const organization = known ?? { id: owner, name: offer.providerName, description: offer.providerName };
		organizations.set(owner, organization);
		const attributes = attributesOf(offer, catalogue, terms, now);
		const own = serviceOf(offer, catalogue, words, now);
		const whole = withoutEmpty({
			...own,
			organization_id: owner,
			organization: flat(organization),
			attributes,
		});
		const used = attributes.map(({ taxonomy_term_id }) => String(taxonomy_term_id));
		const keys = {
			slug: offer.slug,
			organization: owner,
			terms: used,
			taxonomies: [...new Set(used.map((id) => String(terms.get(id)?.taxonomy_id)))],
			modified: String(own.last_modified),
		};
		services.push({ ...keys, whole, short: flat(whole) });
		if (offer.place === null) continue;
		const location = { id: partId(offer.id, "location"), location_type: "physical", name: offer.place };
		const at = { id: partId(offer.id, "at"), service_id: offer.id, location_id: location.id, location };
		places.push({ ...keys, whole: at, short: at });
	}
	return {
		services,
		organizations: [...organizations.values()].map(plain),
		taxonomies: taxonomiesOf(words).map(plain),
		taxonomy_terms: [...terms.values()].map((whole) => ({
			...{ whole, short: whole, terms: [] },
			taxonomies: [String(whole.taxonomy_id)],
		})),
		service_at_locations: places,
	};
}

const kept = new WeakMap<Catalogue, { day: string; feed: HsdsFeed }>();

/** What is published, as HSDS has it. Made once for each version and day: the age of a source counts by days. */
export function hsdsFeed(catalogue: Catalogue, words: HsdsWords, now: Date): HsdsFeed {
	const day = danishDay(now);
	const known = kept.get(catalogue);
	if (known?.day === day) return known.feed;
	const feed = build(catalogue, words, now);
	kept.set(catalogue, { day, feed });
	return feed;
}
