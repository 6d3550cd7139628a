import type { Transaction } from "../db/writer";
import { slugIn } from "../slug";
import { readSuccessors } from "./form-options";
import type { RecordTarget } from "./record-target";

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
	const others = (await readSuccessors(tx, kind)).filter(({ slug }) => slug !== record.slug);
	const titled = others.filter(({ title }) => folded(title) === folded(typed));
	const slug =
		others.find((one) => one.slug === slugIn(typed))?.slug ?? (titled.length === 1 ? titled[0]?.slug : null);
	if (!slug) return null;
	const found = await tx.record.findUnique({ where: { kind_slug: { kind, slug } } });
	return found?.id ?? null;
}
