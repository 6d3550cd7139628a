/** Every address of the site that code links to. */
export const routes = {
	home: "/",
	interventions: "/indsatser",
	intervention: (slug: string) => `/indsatser/${slug}`,
	overview: "/oversigt",
	emergency: "/akut",
	sources: "/kilder",
	source: (id: string) => `/kilder#${id}`,
	about: "/om",
	accessibility: "/tilgaengelighed",
	privacy: "/privatliv",
	api: "/api/v1/interventions",
} as const;

/** The site's own address, without a final slash: what is printed on paper and written into data. */
export const siteUrl = () =>
	(process.env.SITE_URL || `http://localhost:${process.env.PUBLIC_PORT ?? 3000}`).replace(/\/+$/, "");
