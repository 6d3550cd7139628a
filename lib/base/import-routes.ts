/** The addresses of the imports, beside those that `routes` knows. */
export const importRoutes = {
	all: "/redaktion/import",
	one: (id: string) => `/redaktion/import/${id}`,
	send: "/redaktion/import/send",
	offers: "/redaktion/import/tilbud.csv",
	rejected: (id: string) => `/redaktion/import/${id}/afviste.csv`,
} as const;

/** What a person has asked to see of an import's rows. */
export const importPage = (id: string, state: string, page: number) => {
	const asked = new URLSearchParams({
		...(state ? { vis: state } : {}),
		...(page > 1 ? { side: String(page) } : {}),
	});
	return asked.size > 0 ? `${importRoutes.one(id)}?${asked}` : importRoutes.one(id);
};
