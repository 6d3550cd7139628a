import { Prisma } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import { type Found, findText } from "../finding/find-text";
import { providersCalled, textIndex } from "../finding/kept-index";
import { inAll, inAny } from "../finding/sorted";
import type { TextIndex } from "../finding/text-index";
import type { ListQuery } from "./list-address";

/** Which revisions say what is asked for; `null` when nothing is asked of what they say. */
function answered(index: TextIndex, { q, municipality, provider, year }: ListQuery): Found | null {
	const facts = [
		...(municipality ? [index.having(`municipality:${municipality}`)] : []),
		...(provider ? [inAny(providersCalled(index, provider).map(index.having))] : []),
		...(year ? [index.having(`year:${year}`)] : []),
	];
	const words = q ? findText(index, q) : null;
	if (facts.length === 0) return words;
	if (!words) return { tiers: new Map(inAll(facts).map((number) => [number, 0])), corrected: null };
	const allowed = new Set(inAll(facts));
	return { ...words, tiers: new Map([...words.tiers].filter(([number]) => allowed.has(number))) };
}

/** What is found by what it says: records to join with, and how well each answers. */
export type Worded = { from: Prisma.Sql; corrected: string | null };

/** Any of a record's revisions counts that is live or drafted; of one with neither, any at all. */
const foundIn = ({ tiers }: Found) => Prisma.sql`(
	SELECT t."recordId" AS "id", MIN(json_extract(h."value", '$[1]')) AS "tier"
	FROM json_each(${JSON.stringify([...tiers])}) AS h
	CROSS JOIN "RevisionText" AS t ON t."number" = json_extract(h."value", '$[0]')
	CROSS JOIN "Record" AS o ON o."id" = t."recordId"
	WHERE t."revisionId" IN (o."liveRevisionId", o."draftRevisionId")
		OR COALESCE(o."liveRevisionId", o."draftRevisionId") IS NULL
	GROUP BY t."recordId")`;

/**
 * Looks for words, places, providers and years in everything that records say. No query but the one that reads what
 * is new, and no document is opened.
 */
export async function readWorded(client: Transaction, query: ListQuery): Promise<Worded | null> {
	if (!query.q && !query.municipality && !query.provider && !query.year) return null;
	const found = answered(await textIndex(client), query);
	if (!found) return null;
	const from = Prisma.sql`${foundIn(found)} AS f CROSS JOIN "Record" AS r ON r."id" = f."id"`;
	return { from, corrected: found.corrected };
}
