import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { publicPages } from "@/lib/site/questions/paths";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const pages = await published(publicPages);
	return pages.map(({ path, changed }) => ({
		url: `${siteUrl()}${path}`,
		...(changed ? { lastModified: changed } : {}),
	}));
}
