import type { MetadataRoute } from "next";
import { routes, siteUrl } from "@/lib/base/routes";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
	return {
		rules: { userAgent: "*", disallow: [routes.desk, "/*?*q="] },
		sitemap: `${siteUrl()}/sitemap.xml`,
	};
}
