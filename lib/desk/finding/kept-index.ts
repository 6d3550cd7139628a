import { fold, wordsOf } from "../../base/fold";
import { isDanish } from "../../directory/search/danish-words";
import type { Kind } from "../../model/kinds";
import type { Stored } from "../../model/read-document";
import type { SearchWords } from "../../model/search-words";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { titleOf } from "../door/record-title";
import { TextIndex, type TextRow } from "./text-index";

/** Kinds by whose words others are read: a new one of them, and everything is read again. */
const NAMING: ReadonlySet<string> = new Set<Kind>([
	...(["provider", "target-group", "element", "intervention", "places", "search-words"] as const),
]);

const NO_WORDS: SearchWords = {
	...{ stopWords: [], commonWords: [], feelings: [], roles: [], compoundParts: [], spellings: [] },
	...{ same: [], everyday: [], diagnoses: [] },
};

const named = (kind: Kind, key: string, code: string, row: Stored): [string, string] => [
	`${key}:${code}`,
	wordsOf(titleOf(kind, documentOf(kind, row)).toLowerCase()).join(" "),
];

/** What codes in documents are called. */
async function readCodeWords(client: Transaction, places: Stored | null): Promise<Map<string, string>> {
	const [groups, elements, interventions, providers] = await Promise.all([
		client.targetGroup.findMany(),
		client.element.findMany(),
		client.intervention.findMany(),
		client.$queryRaw<{ slug: string; named: string }[]>`
			SELECT r."slug", t."named" FROM "Record" AS r
			JOIN "RevisionText" AS t ON t."revisionId" = COALESCE(r."draftRevisionId", r."liveRevisionId")
			WHERE r."kind" = 'provider'`,
	]);
	const { municipalities = [] } = places ? documentOf("places", places) : {};
	return new Map([
		...groups.map((row) => named("target-group", "group", row.code, row)),
		...elements.map((row) => named("element", "element", row.code, row)),
		...interventions.map((row) => named("intervention", "intervention", row.slug, row)),
		...providers.map((row): [string, string] => [`provider:${row.slug}`, row.named]),
		...municipalities.map(({ code, fullName, name }): [string, string] => [
			`municipality:${code}`,
			[...new Set(wordsOf(`${name} ${fullName}`.toLowerCase()))].join(" "),
		]),
	]);
}

async function emptyIndex(client: Transaction): Promise<TextIndex> {
	const [places, words] = await Promise.all(
		["places", "search-words"].map((code) => client.register.findUnique({ where: { code } })),
	);
	const table = words ? documentOf("search-words", words) : NO_WORDS;
	return new TextIndex(table, await readCodeWords(client, places ?? null), isDanish);
}

const newTexts = async (client: Transaction, last: number): Promise<TextRow[]> => {
	const rows = await client.$queryRaw<(TextRow & { number: number | bigint })[]>`
		SELECT "number", "kind", "named", "words" FROM "RevisionText" WHERE "number" > ${last} ORDER BY "number"`;
	return rows.map((row) => ({ ...row, number: Number(row.number) }));
};

// Next may load a module once for each route; what is read costs memory once.
const KEY = Symbol.for("paaroerendevejviser.desk-texts");
const shared = globalThis as { [KEY]?: WeakMap<object, Promise<TextIndex>> };
shared[KEY] ??= new WeakMap();
const kept = shared[KEY];

/**
 * The index of a database's texts, held in memory: one query reads what has been written since, so a search costs the
 * same however much there is.
 */
export async function textIndex(client: Transaction): Promise<TextIndex> {
	const known = kept.get(client);
	const opening = known ?? emptyIndex(client);
	if (!known) kept.set(client, opening);
	const index = await opening.catch((error) => {
		kept.delete(client);
		throw error;
	});
	const rows = await newTexts(client, index.last);
	if (index.last > 0 && rows.some(({ kind }) => NAMING.has(kind))) {
		kept.delete(client);
		return textIndex(client);
	}
	for (const row of rows) index.add(row);
	return index;
}

/** The slugs of providers in whose names a text stands. */
export function providersCalled(index: TextIndex, text: string): string[] {
	const wanted = wordsOf(text).map(fold);
	return [...index.codes]
		.filter(
			([code, words]) => code.startsWith("provider:") && wanted.every((word) => fold(words).includes(word)),
		)
		.map(([code]) => code);
}
