import { slugify } from "../../base/slug";
import type { ImportRow, PrismaClient } from "../../generated/prisma/client";
import { readDocument } from "../../model/read-document";
import { documentOf } from "../../store/records/record-target";
import { COLUMNS } from "./columns";
import { readKnownOffers } from "./read-known-offers";

/** An offer on record beside a row that may be it. */
export type Like = {
	recordId: string;
	slug: string;
	/** By column, what is on record and what the row says. */
	facts: { column: string; theirs: string; ours: string }[];
	/** Whether the titles have so much in common that it is likelier the same than another. */
	isLikelySame: boolean;
};

/** What one knows an offer again by. */
const SHOWN = ["titel", "beskrivelse", "telefon", "email", "hjemmeside", "sted", "daekning", "aabningstid"];

const wordsOf = (title: string) =>
	new Set(
		slugify(title)
			.split("-")
			.filter((word) => word.length > 2),
	);

function isAlike(a: string, b: string): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared * 2 >= Math.max(1, Math.min(one.size, other.size));
}

/** The offers that rows may be, by the rows' numbers. */
export async function readLikes(
	client: PrismaClient,
	rows: readonly ImportRow[],
): Promise<ReadonlyMap<number, Like>> {
	const asked = rows.filter(({ likeId, state }) => likeId && state === "similar");
	if (asked.length === 0) return new Map();
	const ids = asked.map(({ likeId }) => likeId ?? "");
	const records = await client.record.findMany({ where: { id: { in: ids } } });
	const heads = records.map(({ draftRevisionId, liveRevisionId }) => liveRevisionId ?? draftRevisionId ?? "");
	const revisions = await client.revision.findMany({ where: { id: { in: heads } } });
	const known = await readKnownOffers(client, { drafted: true });
	const found = asked.flatMap((row): [number, Like][] => {
		const record = records.find(({ id }) => id === row.likeId);
		const head = revisions.find(({ recordId }) => recordId === row.likeId);
		if (!record || !head || !row.document) return [];
		const theirs = readDocument("offer", row.schemaVersion, row.document);
		const ours = documentOf("offer", head);
		const facts = COLUMNS.filter(({ name }) => SHOWN.includes(name)).map(({ name, write }) => ({
			...{ column: name, theirs: write(theirs, known), ours: write(ours, known) },
		}));
		const isLikelySame = isAlike(theirs.title, ours.title);
		return [[row.number, { recordId: record.id, slug: record.slug, facts, isLikelySame }]];
	});
	return new Map(found);
}
