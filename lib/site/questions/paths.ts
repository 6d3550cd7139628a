import { READINGS } from "../../base/readings";
import { routes } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { recordId } from "../../store/records/identity";

/** A page that a search engine may know, and when what is said on it last changed; `null`: not known. */
export type PublicPage = { path: string; changed: Date | null };

const latest = (moments: readonly (Date | null | undefined)[]): Date | null =>
	moments.reduce<Date | null>((newest, at) => (at && (!newest || at > newest) ? at : newest), null);

/** Every page that a search engine may know, with the date of the records that it shows. */
export function publicPages(catalogue: Catalogue): PublicPage[] {
	const { interventions, providers, places, history, municipalityContacts } = catalogue;
	const offers = catalogue.offers.filter(({ status }) => status !== "ended");
	const changeOf = ({ id }: { id: string }) => history.get(id)?.last;
	const written = (slug: string) => history.get(recordId("page", slug))?.last ?? null;
	const ofAll = (list: readonly { id: string }[]) => latest(list.map(changeOf));
	const page = (path: string, changed: Date | null): PublicPage => ({ path, changed });
	const municipality = ({ code, slug }: (typeof places.municipalities)[number]) => {
		const contact = municipalityContacts.find((one) => one.municipality === code);
		const near = offers.filter(({ covered }) => covered?.has(code));
		const changed = latest([contact && changeOf(contact), ofAll(near)]);
		return [routes.municipality, routes.municipalityForStaff].map((route) => page(route(slug), changed));
	};
	return [
		page(routes.home, null),
		page(routes.guide, null),
		page(routes.offers, ofAll(offers)),
		page(routes.interventions, ofAll(interventions)),
		page(routes.municipalities, ofAll(municipalityContacts)),
		page(routes.overview, ofAll(interventions)),
		page(routes.staff, null),
		page(routes.emergency, null),
		page(routes.rights, written("rettigheder")),
		page(routes.elsewhere, written("andre-steder")),
		page(routes.staffConsent, written("samtykke")),
		page(routes.compare, ofAll(interventions)),
		...[routes.recommendations, routes.methods, routes.examples].map((path) => page(path, null)),
		...READINGS.map((slug) => page(routes.reading(slug), written(slug))),
		page(routes.english, written("en")),
		page(routes.data, written("data")),
		page(routes.dictionary, null),
		page(routes.apiPage, null),
		page(routes.sources, null),
		page(routes.about, written("om")),
		page(routes.accessibility, written("tilgaengelighed")),
		page(routes.privacy, written("privatliv")),
		...interventions.flatMap((one) =>
			[routes.intervention, routes.interventionForStaff].map((route) =>
				page(route(one.slug), changeOf(one) ?? null),
			),
		),
		...places.municipalities.flatMap(municipality),
		...offers.map((one) => page(routes.offer(one.slug), changeOf(one) ?? null)),
		...providers.map((one) => page(routes.provider(one.slug), changeOf(one) ?? null)),
	];
}
