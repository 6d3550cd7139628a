import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { Entry } from "@/lib/model/kinds";
import { createWriter } from "@/lib/store/db/writer";
import { makeLive } from "@/lib/store/records/make-live";
import { findRecord } from "@/lib/store/records/record-target";
import { addRevision, ensureRecord } from "@/lib/store/records/revisions";

const EDITOR = { name: "redaktør-1", at: new Date("2026-11-24T12:00:00.000Z") };

/** Publishes an entry as the desk does: a saved revision that is made live. */
export async function publishHere(client: PrismaClient, entry: Entry): Promise<void> {
	await createWriter(client)(async (tx) => {
		const record = await ensureRecord(tx, entry, EDITOR.at);
		const meta = { origin: "save", why: "", readersShouldKnow: false, baseId: null } as const;
		const revision = await addRevision(tx, record, entry.document, EDITOR, meta);
		const target = await findRecord(tx, record.id);
		const stored = await tx.revision.findUniqueOrThrow({ where: { id: revision.id } });
		if (!target) throw new Error("the record is not there");
		await makeLive(tx, target, stored, EDITOR, { readersShouldKnow: false, action: "publish" });
	});
}
