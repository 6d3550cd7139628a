import { z } from "zod";
import { slugIn } from "../../base/slug";
import { hasOwnAddress } from "../../site/aliases";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { project } from "../../store/records/projections";
import { entryOf } from "../../store/records/record-target";
import { isSlugTaken } from "../../store/records/taken-slugs";
import { recordAction } from "../door/record-action";
import { namedBy } from "../drafts/named-by";

/** Longer ones would not fit on paper. */
const MOST = 100;
const NO_ADDRESS = "Den type indhold har ingen adresse, der kan flyttes.";

const wrong = (text: string) => ({ field: "adresse", text });

/** Why a name cannot be moved while others use it: what they say would lead nowhere. */
function stillNamed(slugs: readonly string[]): string {
	const [count, shown] = [slugs.length, slugs.slice(0, 3).join(", ")];
	const who = count === 1 ? `ét sted henviser (${shown})` : `${count} steder henviser (fx ${shown})`;
	return `Adressen kan ikke flyttes: ${who} til den ved det navn. Ret dem først.`;
}

/**
 * Giving a record another address: its slug changes, what is public follows, and the old slug leads to the new for
 * ever. It is never anybody's again, nor may this record go back to it: browsers keep a 301, so that both would
 * lead to each other.
 */
export const addressActions = [
	recordAction({
		name: "flyt-adresse",
		permission: "move an address",
		fields: { adresse: z.string().max(200) },
		async refuse({ tx, target, input }) {
			if (!hasOwnAddress(target.kind)) return NO_ADDRESS;
			const slug = slugIn(input.adresse);
			if (!slug) return wrong("Skriv den nye adresse med bogstaver eller tal.");
			if (slug.length > MOST) return wrong(`Adressen må højst være ${MOST} tegn.`);
			if (slug === target.record.slug) return wrong("Det er den adresse, posten har.");
			if (await isSlugTaken(tx, target.kind, slug)) {
				return wrong(`"${slug}" er brugt, eller har været det. En adresse bruges aldrig igen.`);
			}
			const names = await namedBy(tx, target);
			return names.length > 0 ? stillNamed(names) : null;
		},
		async run({ tx, target: { record, kind, live }, input, person, now }) {
			const slug = slugIn(input.adresse);
			const old = { kind, slug: record.slug };
			await tx.slugAlias.create({ data: { ...old, recordId: record.id } });
			await tx.record.update({ where: { id: record.id }, data: { slug, version: { increment: 1 } } });
			// Reports say what they are about by its slug.
			await tx.problemReport.updateMany({ where: old, data: { slug } });
			if (live) await project(tx, record.id, entryOf(kind, slug, live));
			const detail = { from: record.slug, to: slug };
			await audit(tx, { name: person.id, at: now }, "move", record.id, "", detail);
			await raiseVersion(tx);
		},
	}),
];
