import { slugify } from "../../base/slug";
import type { Municipality } from "../../model/place-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { mayDo } from "../door/permissions";
import { NotUsed, recordFor, type Use, writeReplied } from "./write-replied";

const NO_PROVIDER = "Kommunen står ikke som udbyder endnu. Bed redaktionen om at bruge svaret.";

/**
 * The provider that a municipality's own new offers are run by: the municipality itself, which is made a provider
 * where it is none yet. What the register says of it is all that is said.
 * @throws NotUsed for a person who may not make one.
 */
export async function municipalProvider(
	tx: Transaction,
	{ fullName }: Municipality,
	use: Use,
): Promise<string> {
	const named = await tx.provider.findMany({ where: { document: { contains: fullName } } });
	const known = named.find((row) => documentOf("provider", row).name === fullName);
	if (known) return known.slug;
	const slug = slugify(fullName);
	const target = await recordFor(tx, { kind: "provider", slug }, use.now);
	if (target.live || target.draft) return slug;
	if (!mayDo(use.person, "write a draft", null)) throw new NotUsed(NO_PROVIDER);
	const about = {
		name: fullName,
		kind: "municipality",
		parent: null,
		description: null,
		asOf: null,
	} as const;
	const nothing = { phones: [], emails: [], places: [], websites: [], urls: [], references: [] };
	await writeReplied(tx, target, { ...about, ...nothing }, use);
	return slug;
}
