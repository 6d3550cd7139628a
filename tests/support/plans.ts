import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { Entry } from "@/lib/model/kinds";
import { createWriter } from "@/lib/store/db/writer";
import { raiseVersion } from "@/lib/store/records/mutations";
import { addRevision } from "@/lib/store/records/revisions";

const WRITER = { name: "anna", at: new Date("2026-12-01T09:00:00Z") };
const META = { origin: "save", why: "prøve", readersShouldKnow: false, baseId: null } as const;

type Json = Record<string, unknown>;

/** Adds a revision made from a record's latest, neither drafted nor live; gives its identifier. */
export async function revised(client: PrismaClient, recordId: string, change: (document: Json) => Json) {
	return createWriter(client)(async (tx) => {
		const last = await tx.revision.findFirstOrThrow({ where: { recordId }, orderBy: { sequence: "desc" } });
		const document = change(JSON.parse(last.document)) as Entry["document"];
		const record = await tx.record.findUniqueOrThrow({ where: { id: recordId } });
		return (await addRevision(tx, record, document, WRITER, META)).id;
	});
}

/** A record by another title, or name. */
export const called = (words: string) => (document: Json) => ({
	...document,
	["title" in document ? "title" : "name"]: words,
});

type Planned = { recordId: string; action: "publish" | "expire"; at: Date; revisionId?: string };

/** Stores a plan as the desk does: with another version. */
export async function plan(client: PrismaClient, planned: Planned): Promise<void> {
	await createWriter(client)(async (tx) => {
		await tx.schedule.create({ data: { ...planned, byId: WRITER.name, createdAt: WRITER.at } });
		await raiseVersion(tx);
	});
}
