import { isDeepStrictEqual } from "node:util";
import type { OfferDocument } from "../../model/offer-schema";
import { recordId } from "../../store/records/identity";
import {
	type CheckContext,
	type CheckedRow,
	type EditedRow,
	IS_ANOTHER,
	LIKE,
	type RowState,
} from "./check-context";
import { EMPTY_OFFER } from "./draft";
import { freeSlug } from "./free-slug";
import { changesBetween, type Reason, readRow } from "./read-row";
import { referenceFaults, rowFaults } from "./row-faults";
import { cellText, type Edits } from "./row-texts";
import { contactsOf, likenessOf } from "./stored-offers";

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
