/** Every address of the site that code links to. */
export const routes = {
	home: "/",
	interventions: "/indsatser",
	intervention: (slug: string) => `/indsatser/${slug}`,
	interventionForStaff: (slug: string) => `/indsatser/${slug}/fagligt`,
	offers: "/tilbud",
	offer: (slug: string) => `/tilbud/${slug}`,
	provider: (slug: string) => `/udbydere/${slug}`,
	reportOffer: (slug: string) => `/tilbud/${slug}/fejl`,
	municipalities: "/kommuner",
	municipality: (slug: string) => `/kommuner/${slug}`,
	guide: "/find-hjaelp",
	shortlist: "/min-liste",
	search: "/soeg",
	/** What was found, ten at a time. */
	searchFor: (q: string, page: number) =>
		`/soeg?${new URLSearchParams(page > 1 ? { q, side: String(page) } : { q })}`,
	overview: "/oversigt",
	emergency: "/akut",
	/** The same with the reader's region first; without one, all alike. */
	emergencyIn: (region: string | undefined) => (region ? `/akut?region=${region}` : "/akut"),
	rights: "/rettigheder",
	/** Confidentiality from the relative's side. */
	confidentiality: "/rettigheder#tavshedspligt",
	elsewhere: "/andre-steder",
	pointer: (slug: string) => `/andre-steder#${slug}`,
	english: "/en",
	sources: "/kilder",
	source: (id: string) => `/kilder#${id}`,
	about: "/om",
	accessibility: "/tilgaengelighed",
	privacy: "/privatliv",
	desk: "/redaktion",
	signIn: (to: string) => `/redaktion/log-ind?${new URLSearchParams({ til: to })}`,
	deskRecords: "/redaktion/poster",
	deskRecord: (id: string) => `/redaktion/poster/${id}`,
	deskEdit: (id: string) => `/redaktion/poster/${id}/rediger`,
	deskHistory: (id: string) => `/redaktion/poster/${id}/historik`,
	deskAction: (name: string) => `/redaktion/handling/${name}`,
	/** Where what was typed and not saved is thrown away. */
	deskForget: "/redaktion/gemt/smid-vaek",
	deskReports: "/redaktion/rapporter",
	deskAnswers: "/redaktion/svar",
	providerAnswer: (token: string) => `/redaktion/svar/${token}`,
	deskSettings: "/redaktion/indstillinger",
	deskConfirm: "/redaktion/bekraeft",
	deskNumbers: "/redaktion/numre",
	api: "/api/v1/interventions",
	offersApi: "/api/v1/offers",
} as const;

/** The site's own address, without a final slash: what is printed on paper and written into data. */
export const siteUrl = () =>
	(process.env.SITE_URL || `http://localhost:${process.env.PUBLIC_PORT ?? 3000}`).replace(/\/+$/, "");
