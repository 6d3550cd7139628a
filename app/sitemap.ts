import type { MetadataRoute } from "next";
import { routes, siteUrl } from "@/lib/base/routes";
import { publishedCatalogue } from "@/lib/site/queries";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const { interventions, offers, providers, places } = await publishedCatalogue();
	const paths = [
		routes.home,
		routes.guide,
		routes.offers,
		routes.interventions,
		routes.municipalities,
		routes.overview,
		routes.emergency,
		routes.rights,
		routes.elsewhere,
		routes.english,
		routes.sources,
		routes.about,
		routes.accessibility,
		routes.privacy,
		...interventions.flatMap(({ slug }) => [routes.intervention(slug), routes.interventionForStaff(slug)]),
		...places.municipalities.map(({ slug }) => routes.municipality(slug)),
		...offers.filter(({ status }) => status !== "ended").map(({ slug }) => routes.offer(slug)),
		...providers.map(({ slug }) => routes.provider(slug)),
	];
	return paths.map((path) => ({ url: `${siteUrl()}${path}` }));
}
