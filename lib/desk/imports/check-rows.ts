import { isDeepStrictEqual } from "node:util";
import type { Entry } from "../../model/kinds";
import type { OfferDocument } from "../../model/offer-schema";
import { slugSchema } from "../../model/schema-parts";
import { offerFaults } from "../../store/content-files/cross-check-offers";
import { recordId } from "../../store/records/identity";
import { EMPTY_OFFER } from "./draft";
import { freeSlug } from "./free-slug";
import type { KnownOffers } from "./known-offers";
import { changesBetween, columnAt, type Reading, type Reason, readRow } from "./read-row";
import { cellText, type Edits } from "./row-texts";
import type { SheetRow } from "./sheet";
import { contactsOf, likenessOf, type StoredOffers } from "./stored-offers";

/** `similar`: new, but perhaps an offer that there is under another name; a person says which. */
export const ROW_STATES = ["new", "changed", "unchanged", "similar", "rejected"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What a person has said of a row that is like an offer on record, under this name among its edits. */
export const LIKE = "ligner";
export const IS_ANOTHER = "nej";

/** A row of the file with what has been typed over it. */
export type EditedRow = SheetRow & { edits?: Edits };

/** What an import would do with a row. */
export type CheckedRow = {
	number: number;
	state: RowState;
	recordId: string | null;
	slug: string | null;
	document: OfferDocument | null;
	/** Rejected: what is wrong. Changed: what stood there before. */
	reasons: Reason[];
	/** What a person should see again of what was read. */
	notices: Reason[];
	/** The record of an offer that it may be. */
	likeId: string | null;
	baseRevisionId: string | null;
	baseVersion: number;
};

export type CheckContext = Reading & {
	stored: StoredOffers;
	/** The slugs that earlier rows have, and their numbers; what is checked is added. */
	taken: Map<string, number>;
	/** How far each name without a number has been counted. */
	counted: Map<string, number>;
	/** Whether an offer may be imported by whom it is checked for, by what it is and was. */
	may: (documents: readonly OfferDocument[]) => boolean;
	/** The documents of the revisions that rows may be about, by identifier. */
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

/** The slug that a row names, or of the offer that it is by its title, provider and place; empty for a new one. */
export function slugOf(
	row: EditedRow,
	context: Omit<CheckContext, "live">,
): { slug: string; isNamed: boolean } {
	const { mapping, stored } = context;
	const named = row.edits?.slug ?? cellText(row.cells[mapping.indexOf("slug")]);
	if (named) return { slug: named, isNamed: true };
	const { document } = readRow(row.cells, context, EMPTY_OFFER, row.edits);
	return { slug: stored.byLikeness.get(likenessOf(document)) ?? "", isNamed: false };
}

/** An offer that a new row may be under another title: of the same provider, with its number or address. */
function likeOf(document: OfferDocument, edits: Edits, { stored }: CheckContext): string | null {
	if (edits[LIKE] === IS_ANOTHER) return null;
	const [slug] = contactsOf(document).flatMap((contact) => stored.byContact.get(contact) ?? []);
	return (slug && stored.bySlug.get(slug)?.id) || null;
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

const TAKEN = (row: number) => `Samme tilbud som i række ${row}.`;

/** What is wrong with a row besides its cells. */
function rowFaults(
	{ slug, isNamed }: { slug: string; isNamed: boolean },
	before: OfferDocument | null,
	{ document, reasons }: { document: OfferDocument; reasons: readonly Reason[] },
	context: CheckContext,
): Reason[] {
	const row = context.taken.get(slug);
	const likeFault = row === undefined ? slugFault(slug, context) : TAKEN(row);
	const fault = slug ? (isNamed ? slugFault(slug, context) : likeFault) : null;
	if (fault) return [{ column: "slug", reason: fault }];
	const isTheirs = reasons.length > 0 || context.may(before ? [before, document] : [document]);
	return isTheirs ? [] : [{ column: "daekning", reason: NOT_YOURS }];
}

/** Whether a row is the very draft that an earlier import has made of it: then there is nothing to do. */
function asDrafted(
	{ slug, isNamed }: { slug: string; isNamed: boolean },
	row: EditedRow,
	context: CheckContext,
): CheckedRow | null {
	const record = context.stored.bySlug.get(slug);
	const drafted = context.live.get(record?.draftRevisionId ?? "");
	if (isNamed || !record || !drafted || context.taken.has(slug)) return null;
	const { document, reasons, notices } = readRow(row.cells, context, drafted, row.edits);
	if (reasons.length > 0 || !isDeepStrictEqual(drafted, document)) return null;
	return {
		...{ number: row.number, state: "unchanged", slug, document, reasons, notices, likeId: null },
		...{ recordId: record.id, baseRevisionId: record.liveRevisionId, baseVersion: record.version },
	};
}

/** The record that a row is about or makes. */
function recordFor(slug: string | null, { stored }: CheckContext) {
	const record = slug ? stored.bySlug.get(slug) : undefined;
	return {
		recordId: record?.id ?? (slug ? recordId("offer", slug) : null),
		baseRevisionId: record?.liveRevisionId ?? null,
		baseVersion: record?.version ?? 0,
	};
}

function checkRow(row: EditedRow, context: CheckContext): CheckedRow {
	const { number, cells, edits = {} } = row;
	const { known, stored, live } = context;
	const given = slugOf(row, context);
	const same = asDrafted(given, row, context);
	if (same) return same;
	const before = live.get(stored.bySlug.get(given.slug)?.liveRevisionId ?? "") ?? null;
	const read = readRow(cells, context, before ?? EMPTY_OFFER, edits);
	const { document, notices } = read;
	const reasons = [...rowFaults(given, before, read, context), ...read.reasons];
	const found = stateOf(before, document, reasons);
	const likeId = found === "new" && !given.slug ? likeOf(document, edits, context) : null;
	const state = likeId ? "similar" : found;
	const slug = given.slug || (state === "new" ? freeSlug(document.title, context) : null);
	const isChanged = state === "changed" && before !== null;
	return {
		...{ number, state, slug, document, notices, likeId },
		...recordFor(slug, context),
		reasons: isChanged ? changesBetween(before, document, known) : reasons,
	};
}

/** What offers refer to that is not there, by the offer. */
export function referenceFaults(
	offers: readonly { slug: string; document: OfferDocument }[],
	{ entries }: Pick<KnownOffers, "entries">,
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
export function checkRows(rows: readonly EditedRow[], context: CheckContext): CheckedRow[] {
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
