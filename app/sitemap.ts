import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { publicPaths } from "@/lib/site/questions/paths";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const paths = await published(publicPaths);
	return paths.map((path) => ({ url: `${siteUrl()}${path}` }));
}
