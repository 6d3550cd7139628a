import { routes } from "../../base/routes";

/** Where each kind of record that may move or end is in the API. */
export const API_LISTS = {
	intervention: routes.api,
	offer: routes.offersApi,
	provider: routes.providersApi,
} as const;
export type ApiKind = keyof typeof API_LISTS;
