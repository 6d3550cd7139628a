import { deskRoutes } from "../../base/routes";

/** What a person has asked to see of an import's rows. */
export const importPage = (id: string, state: string, page: number) => {
	const asked = new URLSearchParams({
		...(state ? { vis: state } : {}),
		...(page > 1 ? { side: String(page) } : {}),
	});
	return asked.size > 0 ? `${deskRoutes.import(id)}?${asked}` : deskRoutes.import(id);
};
