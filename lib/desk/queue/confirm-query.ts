import { pageOf } from "../../base/facets/search-params";
import { deskRoutes } from "../../base/routes";
import { isConfirmable } from "../../store/records/mutations";

/** What may be due of a record: any of its groups of facts, one of them, or all since nobody ever confirmed it. */
export const DUE_CHOICES = ["any", "contact", "description", "never"] as const;
type DueChoice = (typeof DUE_CHOICES)[number];

export const CONFIRM_KINDS = ["offer", "municipality", "provider"] as const;
export type ConfirmKind = (typeof CONFIRM_KINDS)[number];

export type ConfirmQuery = {
	kind: ConfirmKind;
	/** A municipality's code; empty: everywhere. */
	municipality: string;
	/** A provider's slug; empty: all. */
	provider: string;
	due: DueChoice;
	page: number;
};

const VALUES: Record<DueChoice, string> = {
	any: "",
	contact: "kontakt",
	description: "beskrivelse",
	never: "aldrig",
};
const dueWith = (value: string | null) => DUE_CHOICES.find((choice) => VALUES[choice] === value) ?? "any";
const isKind = (kind: string | null): kind is ConfirmKind => kind !== null && isConfirmable(kind);

/** Reads the list's address; whatever is unknown is dropped. */
export function readConfirmQuery(params: URLSearchParams): ConfirmQuery {
	const [kind, code, provider] = [
		params.get("type"),
		params.get("kommune") ?? "",
		params.get("udbyder") ?? "",
	];
	return {
		kind: isKind(kind) ? kind : "offer",
		municipality: /^\d{4}$/.test(code) ? code : "",
		provider: /^[a-z0-9-]{1,100}$/.test(provider) ? provider : "",
		due: dueWith(params.get("mangler")),
		page: pageOf(params.get("side")),
	};
}

/** What stands in the form for what is due. */
export const dueValue = (choice: DueChoice): string => VALUES[choice];

/** The list's address. */
export function confirmAddress({ kind, municipality, provider, due, page }: Partial<ConfirmQuery>): string {
	const params = new URLSearchParams();
	if (kind && kind !== "offer") params.set("type", kind);
	if (municipality) params.set("kommune", municipality);
	if (provider) params.set("udbyder", provider);
	if (due && due !== "any") params.set("mangler", VALUES[due]);
	if (page && page > 1) params.set("side", String(page));
	return `${deskRoutes.confirm}${params.size > 0 ? `?${params}` : ""}`;
}
