import type { Entry } from "../../model/kinds";
import type { OfferDocument } from "../../model/offer-schema";
import { slugSchema } from "../../model/schema-parts";
import { offerFaults } from "../../store/content-files/cross-check-offers";
import { recordId } from "../../store/records/identity";
import type { CheckContext } from "./check-context";
import type { KnownOffers } from "./known-offers";
import { columnAt, type Reason } from "./read-row";

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

const TAKEN = (row: number) => `Samme tilbud som i række ${row}.`;

/** What is wrong with a row besides its cells. */
export function rowFaults(
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
