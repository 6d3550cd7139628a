import { isDeepStrictEqual } from "node:util";
import type { Entry } from "../../model/kinds";
import type { OfferDocument } from "../../model/offer-schema";
import { slugSchema } from "../../model/schema-parts";
import { offerFaults } from "../../store/content-files/cross-check-offers";
import { recordId } from "../../store/records/identity";
import { EMPTY_OFFER } from "./draft";
import { freeSlug } from "./free-slug";
import type { Mapping } from "./guess-mapping";
import type { KnownOffers } from "./known-offers";
import { cellText, changesBetween, columnAt, type Reason, readRow } from "./read-row";
import type { SheetRow } from "./sheet";
import { likenessOf, type StoredOffers } from "./stored-offers";

export const ROW_STATES = ["new", "changed", "unchanged", "rejected"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What an import would do with a row. */
export type CheckedRow = {
	number: number;
	state: RowState;
	recordId: string | null;
	slug: string | null;
	document: OfferDocument | null;
	/** Rejected: what is wrong. Changed: what stood there before. */
	reasons: Reason[];
	baseRevisionId: string | null;
	baseVersion: number;
};

export type CheckContext = {
	mapping: Mapping;
	known: KnownOffers;
	stored: StoredOffers;
	/** The slugs that earlier rows have, and their numbers; what is checked is added. */
	taken: Map<string, number>;
	/** How far each name without a number has been counted. */
	counted: Map<string, number>;
	/** Whether an offer may be imported by whom it is checked for, by what it is and was. */
	may: (documents: readonly OfferDocument[]) => boolean;
	/** The documents of live revisions, by identifier. */
	live: ReadonlyMap<string, OfferDocument>;
};

const NOT_YOURS = "Tilbuddet hører ikke kun til i dine kommuner.";

/** What is wrong with the slug that stands in a row. */
function slugFault(slug: string, { stored, taken }: CheckContext): string | null {
	const shape = slugSchema.safeParse(slug).error?.issues[0]?.message;
	if (shape) return shape;
	const row = taken.get(slug);
	if (row !== undefined) return `Samme navn i adressen som i række ${row}.`;
	const record = stored.bySlug.get(slug);
	const isFormer = stored.aliases.has(slug) || stored.ids.has(recordId("offer", slug));
	if (!record)
		return isFormer ? "Det er et tidligere navn i adressen for et andet tilbud. Brug det nye." : null;
	if (record.ended) return "Tilbuddet er afsluttet. Udgiv det igen, før du importerer det.";
	return record.draftRevisionId ? "Der er en kladde i gang. Udgiv eller kassér den først." : null;
}

/** Why a row without a slug is no new offer: it is there already. */
function likeFault(document: OfferDocument, { stored }: CheckContext): string | null {
	const same = stored.byLikeness.get(likenessOf(document));
	return same === undefined
		? null
		: `Tilbuddet findes allerede. Skriv "${same}" i kolonnen “Navn i adressen” for at ændre det.`;
}

function stateOf(
	before: OfferDocument | null,
	document: OfferDocument,
	reasons: readonly Reason[],
): RowState {
	if (reasons.length > 0) return "rejected";
	if (!before) return "new";
	return isDeepStrictEqual(before, document) ? "unchanged" : "changed";
}

/** What is wrong with a row besides its cells. */
function rowFaults(
	given: string,
	before: OfferDocument | null,
	{ document, reasons }: { document: OfferDocument; reasons: readonly Reason[] },
	context: CheckContext,
): Reason[] {
	const fault = given ? slugFault(given, context) : reasons.length === 0 && likeFault(document, context);
	if (fault) return [{ column: "slug", reason: fault }];
	const isTheirs = reasons.length > 0 || context.may(before ? [before, document] : [document]);
	return isTheirs ? [] : [{ column: "daekning", reason: NOT_YOURS }];
}

function checkRow({ number, cells }: SheetRow, context: CheckContext): CheckedRow {
	const { mapping, known, stored, live } = context;
	const given = cellText(cells[mapping.indexOf("slug")]);
	const before = live.get(stored.bySlug.get(given)?.liveRevisionId ?? "") ?? null;
	const read = readRow(cells, mapping, before ?? EMPTY_OFFER, known);
	const { document } = read;
	const reasons = [...rowFaults(given, before, read, context), ...read.reasons];
	const state = stateOf(before, document, reasons);
	const slug = given || (state === "new" ? freeSlug(document.title, context) : null);
	const record = slug ? stored.bySlug.get(slug) : undefined;
	return {
		number,
		state,
		recordId: record?.id ?? (slug ? recordId("offer", slug) : null),
		slug,
		document,
		reasons: state === "changed" && before ? changesBetween(before, document, known) : reasons,
		baseRevisionId: record?.liveRevisionId ?? null,
		baseVersion: record?.version ?? 0,
	};
}

/** What offers refer to that is not there, by the offer. */
export function referenceFaults(
	offers: readonly { slug: string; document: OfferDocument }[],
	{ entries }: KnownOffers,
): ReadonlyMap<string, Reason[]> {
	const own = offers.map(({ slug, document }): Entry => ({ kind: "offer", slug, document }));
	const found = new Map<string, Reason[]>();
	for (const { entry, field, reason } of offerFaults([...entries, ...own], new Set())) {
		found.set(entry.slug, [...(found.get(entry.slug) ?? []), { column: columnAt(field), reason }]);
	}
	return found;
}

/**
 * What an import would do with these rows: the one place where that is decided, for the preview and the run.
 * Rows must come in order; names that they take are remembered.
 */
export function checkRows(rows: readonly SheetRow[], context: CheckContext): CheckedRow[] {
	const checked = rows.map((row) => {
		const result = checkRow(row, context);
		if (result.state !== "rejected" && result.slug) context.taken.set(result.slug, row.number);
		return result;
	});
	const good = checked.flatMap(({ state, slug, document }) =>
		state !== "rejected" && slug && document ? [{ slug, document }] : [],
	);
	const faults = referenceFaults(good, context.known);
	return checked.map((row) => {
		const reasons = row.state === "rejected" ? undefined : faults.get(row.slug ?? "");
		if (!reasons) return row;
		context.taken.delete(row.slug ?? "");
		return { ...row, state: "rejected", reasons };
	});
}
