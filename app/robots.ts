import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/base/routes";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
	return {
		rules: { userAgent: "*", disallow: ["/redaktion", "/*?*q="] },
		sitemap: `${siteUrl()}/sitemap.xml`,
	};
}
