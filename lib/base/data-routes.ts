/** The addresses of those who take the data; a part of `routes`. */
export const dataRoutes = {
	api: "/api/v1/interventions",
	offersApi: "/api/v1/offers",
	providersApi: "/api/v1/providers",
	/** For those who take the data. */
	data: "/data",
	hsds: "/api/hsds",
	dictionary: "/data/ordbog",
	apiPage: "/data/api",
	changes: "/api/v1/changes.atom",
	snapshots: "/api/v1/snapshots",
	/** What stands in other sites' pages. */
	embed: "/indlejr",
	embeddedOffers: "/indlejr/tilbud",
	embeddedFragment: "/indlejr/tilbud/fragment",
} as const;
