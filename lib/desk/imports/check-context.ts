import type { OfferDocument } from "../../model/offer-schema";
import type { Reading, Reason } from "./read-row";
import type { Edits } from "./row-texts";
import type { SheetRow } from "./sheet";
import type { StoredOffers } from "./stored-offers";

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
