import type { MetadataRoute } from "next";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { routes, siteUrl } from "@/lib/routes";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const { interventions } = await publishedCatalogue();
	const { home, interventions: list, overview, emergency, sources, about, accessibility, privacy } = routes;
	const paths = [home, list, overview, emergency, sources, about, accessibility, privacy];
	return [...paths, ...interventions.map(({ slug }) => routes.intervention(slug))].map((path) => ({
		url: `${siteUrl()}${path}`,
	}));
}
