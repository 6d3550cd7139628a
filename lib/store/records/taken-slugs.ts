import type { Kind } from "../../model/kinds";
import type { Transaction } from "../db/writer";
import { recordId } from "./identity";

/**
 * Whether a slug is, or has ever been, that of a record of its kind. Slugs are never used again (decision 3): an
 * old one leads to what had it, and an identifier is made of the first.
 */
export async function isSlugTaken(tx: Transaction, kind: Kind, slug: string): Promise<boolean> {
	const where = { kind_slug: { kind, slug } };
	const taken =
		(await tx.record.findUnique({ where })) ??
		(await tx.slugAlias.findUnique({ where })) ??
		(await tx.record.findUnique({ where: { id: recordId(kind, slug) } }));
	return taken !== null;
}
