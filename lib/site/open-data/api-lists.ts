import { routes } from "../../base/routes";

/** Where each kind is in the API; providers are not. */
export const API_LISTS = { intervention: routes.api, offer: routes.offersApi };
export type ApiKind = keyof typeof API_LISTS;
