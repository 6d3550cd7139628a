import { setImmediate as nextTurn } from "node:timers/promises";
import { fold, wordsOf } from "../../base/fold";
import { asPhoneNumbers } from "../../base/phone-words";
import type { Kind } from "../../model/kinds";
import { readDocument } from "../../model/read-document";
import type { Transaction } from "../db/writer";

/** A revision as its text is made of it. */
type Written = { id: string; recordId: string; schemaVersion: number; document: string };
type Owner = { kind: string; slug: string };

/** Words that are kept of one document; the longest guide has some thousands. */
const MOST_WORDS = 5_000;

/** Codes of other things stand in documents under these keys; the search asks for each as `key:code`. */
const CODE_KEYS: Readonly<Record<string, string>> = {
	municipality: "municipality",
	municipalities: "municipality",
	provider: "provider",
	intervention: "intervention",
	element: "element",
	elements: "element",
	group: "group",
};

/** Years of sources that a document names: "set i 2018", "2018-05-03". */
const YEAR = /^(?:19|20)\d{2}/;
const DATED_KEYS = new Set(["date", "seen", "year", "published", "retrieved", "updated", "sourceDate"]);

type Gathered = { texts: string[]; codes: Set<string> };

/** Everything a document says, however deep: its texts, and its codes by what they are the code of. */
function gather(value: unknown, key: string, into: Gathered): Gathered {
	if (Array.isArray(value)) for (const one of value) gather(one, key, into);
	else if (value !== null && typeof value === "object") {
		for (const [inner, one] of Object.entries(value)) gather(one, inner, into);
	} else if (typeof value === "string" || typeof value === "number") {
		const text = String(value);
		into.texts.push(text);
		const code = CODE_KEYS[key];
		if (code && !/\s/.test(text)) into.codes.add(`${code}:${text}`);
		if (DATED_KEYS.has(key) && YEAR.test(text)) into.codes.add(`year:${text.slice(0, 4)}`);
	}
	return into;
}

/** Words in small letters, each once however it is written. */
function distinctWords(texts: readonly string[], but: ReadonlySet<string> = new Set()): Map<string, string> {
	const words = new Map<string, string>();
	for (const text of texts) {
		for (const word of wordsOf(text.normalize("NFC").toLowerCase())) {
			const folded = fold(word);
			if (folded !== "" && !but.has(folded) && !words.has(folded)) words.set(folded, word);
		}
	}
	return words;
}

/** Danish letters after z, and aa as å, so that binary order is Danish order. */
const danishSortKey = (title: string): string =>
	title.normalize("NFC").toLowerCase().replace(/æ|ä/g, "{").replace(/ø|ö/g, "|").replace(/å|aa/g, "}");

/** What the search at the desk knows a document by. */
function textOf({ kind, slug }: Owner, document: unknown) {
	const { title, name, label, short } = (document ?? {}) as Record<string, unknown>;
	const called = [title, name, label, short].find((one): one is string => typeof one === "string") ?? "";
	const { texts, codes } = gather(document, "", { texts: [], codes: new Set() });
	const named = distinctWords([called, slug]);
	const words = distinctWords(texts, new Set(named.keys()));
	const phones = new Set(texts.flatMap(asPhoneNumbers));
	return {
		kind,
		title: danishSortKey(called || slug),
		named: [...named.values()].join(" "),
		words: [...codes, ...phones, ...words.values()].slice(0, MOST_WORDS).join(" "),
	};
}

/**
 * Writes down what revisions say, in the transaction that adds them: the one place, whoever wrote them.
 * @param ownerOf whose revision it is, by the record's identifier.
 */
export async function addTexts(
	tx: Transaction,
	written: readonly Written[],
	ownerOf: (recordId: string) => Owner,
): Promise<void> {
	const rows = written.map(({ id, recordId, schemaVersion, document }, i) => {
		const owner = ownerOf(recordId);
		const text = textOf(owner, readDocument(owner.kind as Kind, schemaVersion, document));
		return { place: i + 1, id, recordId, ...text };
	});
	await tx.$executeRaw`
		INSERT INTO "RevisionText" ("number", "revisionId", "recordId", "kind", "title", "named", "words")
		SELECT (SELECT COALESCE(MAX("number"), 0) FROM "RevisionText") + json_extract("value", '$.place'),
			json_extract("value", '$.id'), json_extract("value", '$.recordId'), json_extract("value", '$.kind'),
			json_extract("value", '$.title'), json_extract("value", '$.named'), json_extract("value", '$.words')
		FROM json_each(${JSON.stringify(rows)})`;
}

/** Revisions that one statement reads. */
const SLICE = 500;

/**
 * Makes the texts of revisions that have none: those of before there were any, and those of a program of before.
 * @returns how many.
 */
export async function addMissingTexts(tx: Transaction): Promise<number> {
	let count = 0;
	for (;;) {
		const found = await tx.$queryRaw<(Written & Owner & { schemaVersion: number | bigint })[]>`
			SELECT v."id", v."recordId", v."schemaVersion", v."document", r."kind", r."slug"
			FROM "Revision" AS v JOIN "Record" AS r ON r."id" = v."recordId"
			WHERE NOT EXISTS (SELECT 1 FROM "RevisionText" AS t WHERE t."revisionId" = v."id") LIMIT ${SLICE}`;
		if (found.length === 0) return count;
		const owners = new Map(found.map(({ recordId, kind, slug }) => [recordId, { kind, slug }]));
		const written = found.map((row) => ({ ...row, schemaVersion: Number(row.schemaVersion) }));
		await addTexts(tx, written, (recordId) => owners.get(recordId) ?? { kind: "", slug: "" });
		count += found.length;
		await nextTurn();
	}
}
