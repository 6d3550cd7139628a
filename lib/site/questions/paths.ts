import { READINGS, routes } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";

/** The path of every page that a search engine may know. */
export const publicPaths = ({ interventions, offers, providers, places }: Catalogue): string[] => [
	routes.home,
	routes.guide,
	routes.offers,
	routes.interventions,
	routes.municipalities,
	routes.overview,
	routes.staff,
	routes.emergency,
	routes.rights,
	routes.elsewhere,
	routes.staffConsent,
	routes.compare,
	routes.recommendations,
	routes.methods,
	routes.examples,
	...READINGS.map(routes.reading),
	routes.english,
	routes.sources,
	routes.about,
	routes.accessibility,
	routes.privacy,
	...interventions.flatMap(({ slug }) => [routes.intervention(slug), routes.interventionForStaff(slug)]),
	...places.municipalities.flatMap(({ slug }) => [
		routes.municipality(slug),
		routes.municipalityForStaff(slug),
	]),
	...offers.filter(({ status }) => status !== "ended").map(({ slug }) => routes.offer(slug)),
	...providers.map(({ slug }) => routes.provider(slug)),
];
