import { createWriter } from "../db/writer";
import type { PrismaClient } from "../generated/prisma/client";
import { fingerprint } from "../records/identity";
import type { Entry } from "../records/kinds";
import type { Actor } from "../records/audit";
import { publish, raiseVersion } from "../records/mutations";

/** What became of the entries, each as `kind/slug`. */
export type LoadReport = {
	published: string[];
	unchanged: string[];
	/** Changed in `content/`, but somebody has edited the record here: left alone (decision 2). */
	keptEdited: string[];
	/** In the database, no longer in `content/`: left alone. */
	onlyHere: string[];
};

const nameOf = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`;

/**
 * Brings checked content into the database, all of it or nothing: only entries whose fingerprint has
 * changed and whose record nobody has edited here (decision 2).
 */
export async function loadContent(
	client: PrismaClient,
	entries: readonly Entry[],
	actor: Actor,
): Promise<LoadReport> {
	const write = createWriter(client);
	return write(async (tx) => {
		const records = new Map((await tx.record.findMany()).map((record) => [nameOf(record), record]));
		const report: LoadReport = { published: [], unchanged: [], keptEdited: [], onlyHere: [] };
		for (const entry of entries) {
			const name = nameOf(entry);
			const known = records.get(name);
			const hash = fingerprint(JSON.stringify(entry.document));
			records.delete(name);
			if (known?.contentHash === hash) report.unchanged.push(name);
			else if (known?.editedHere) report.keptEdited.push(name);
			else {
				await publish(tx, entry, hash, actor);
				report.published.push(name);
			}
		}
		report.onlyHere.push(...records.keys());
		if (report.published.length > 0) await raiseVersion(tx);
		return report;
	});
}
