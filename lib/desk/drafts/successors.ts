import { slugIn } from "../../base/slug";
import type { Kind } from "../../model/kinds";
import type { Transaction } from "../../store/db/writer";
import type { RecordTarget } from "../../store/records/record-target";

type Named = { slug: string; title: string };

/** The published records of a kind that may stand in another's place; none for kinds that never end. */
async function readNamed(tx: Transaction, kind: Kind): Promise<Named[]> {
	if (kind === "intervention") return tx.intervention.findMany({ select: { slug: true, title: true } });
	if (kind === "provider") {
		return tx.$queryRaw<Named[]>`
			SELECT "slug", json_extract("document", '$.name') AS "title" FROM "Provider" ORDER BY "slug"`;
	}
	if (kind !== "offer") return [];
	return tx.$queryRaw<Named[]>`
		SELECT "slug", json_extract("document", '$.title') AS "title" FROM "Offer"
		WHERE "status" <> 'ended' ORDER BY "slug"`;
}

/** How many are suggested; the others can be named all the same. */
const SUGGESTED = 100;

/** What is suggested in a record's place: of an offer the others of its provider, which are few. */
export async function suggestSuccessors(
	tx: Transaction,
	{ record, kind }: Pick<RecordTarget, "record" | "kind">,
): Promise<Named[]> {
	if (kind !== "offer") {
		return (await readNamed(tx, kind)).filter(({ slug }) => slug !== record.slug).slice(0, SUGGESTED);
	}
	return tx.$queryRaw<Named[]>`
		SELECT o."slug", json_extract(o."document", '$.title') AS "title" FROM "Offer" AS o
		WHERE o."status" <> 'ended' AND o."recordId" <> ${record.id}
			AND o."provider" = (SELECT "provider" FROM "Offer" WHERE "recordId" = ${record.id})
		ORDER BY o."slug" LIMIT ${SUGGESTED}`;
}

const folded = (text: string) => text.trim().normalize("NFC").toLocaleLowerCase("da");

/**
 * The published record of the same kind that somebody names in place of another: by its address, the last part of
 * it, or its title.
 * @returns its identifier; `null` for none, or for a title that several have.
 */
export async function findSuccessor(
	tx: Transaction,
	{ record, kind }: RecordTarget,
	typed: string,
): Promise<string | null> {
	const others = (await readNamed(tx, kind)).filter(({ slug }) => slug !== record.slug);
	const titled = others.filter(({ title }) => folded(title) === folded(typed));
	const addressed = others.find(({ slug }) => slug === slugIn(typed));
	const slug = addressed?.slug ?? (titled.length === 1 ? titled[0]?.slug : undefined);
	if (!slug) return null;
	const found = await tx.record.findUnique({ where: { kind_slug: { kind, slug } } });
	return found?.id ?? null;
}
