import type { PrismaClient, Record as RecordRow } from "@/lib/generated/prisma/client";
import { checkAudit } from "@/lib/store/records/verify-audit";

const PUBLISHED = ["publish", "publish-scheduled", "publish-emergency", "import"];

/** The tables that the public reads, as document by record. */
async function projected(client: PrismaClient): Promise<Map<string, string>> {
	const select = { recordId: true, document: true };
	const tables = await Promise.all([
		client.intervention.findMany({ select }),
		client.offer.findMany({ select }),
		client.provider.findMany({ select }),
		client.page.findMany({ select }),
		client.source.findMany({ select }),
		client.element.findMany({ select }),
		client.targetGroup.findMany({ select }),
		client.emergencyContact.findMany({ select }),
		client.register.findMany({ select }),
	]);
	return new Map(tables.flat().map(({ recordId, document }) => [recordId, document]));
}

/** The revision that the audit says was published last, by record: by a row of its own, or by its import's. */
async function toldLive(client: PrismaClient): Promise<Map<string, string>> {
	const rows = await client.auditEntry.findMany({
		where: { action: { in: PUBLISHED } },
		orderBy: { sequence: "asc" },
	});
	const told = new Map<string, string>();
	for (const { action, recordId, revisionId, detail } of rows) {
		if (action !== "import") told.set(recordId, revisionId);
		else {
			const { batch, mode } = JSON.parse(detail) as { batch: string; mode: string };
			if (mode !== "publish") continue;
			const where = { batchId: batch, resultRevisionId: { not: null } };
			for (const row of await client.importRow.findMany({ where })) {
				told.set(row.recordId ?? "", row.resultRevisionId ?? "");
			}
		}
	}
	return told;
}

function faultOf(record: RecordRow, live: string | undefined, shown?: string, told?: string): string | null {
	const { kind, slug, liveRevisionId, draftRevisionId, stage } = record;
	const about = (what: string) => `${kind}/${slug}: ${what}`;
	if ((draftRevisionId === null) !== (stage === "none")) return about(`a draft at stage ${stage}`);
	if (liveRevisionId === null) return shown === undefined ? null : about("shown and not live");
	if (live !== shown) return about("what is shown is not what is live");
	return told === liveRevisionId ? null : about("the audit tells of another revision");
}

/** Whatever of a publication is there without the rest: pointer, what is shown, audit. None of it in a sound database. */
async function halves(client: PrismaClient): Promise<string[]> {
	const [records, shown, told] = [
		await client.record.findMany(),
		await projected(client),
		await toldLive(client),
	];
	const ids = records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []);
	const revisions = await client.revision.findMany({ where: { id: { in: ids } } });
	const live = new Map(revisions.map(({ recordId, document }) => [recordId, document]));
	const faults = records.map((record) =>
		faultOf(record, live.get(record.id), shown.get(record.id), told.get(record.id)),
	);
	return faults.filter((fault) => fault !== null);
}

/** Whatever of the rounds' imports is there without the rest; people's own may take in some rows alone. */
async function halfImports(client: PrismaClient): Promise<string[]> {
	const batches = await client.importBatch.findMany({
		where: { id: { startsWith: "import-" }, state: { in: ["ready", "applied"] } },
	});
	const faults: string[] = [];
	for (const { id, state } of batches) {
		const rows = await client.importRow.findMany({
			where: { batchId: id, state: { in: ["new", "changed"] } },
		});
		const results = rows.flatMap(({ resultRevisionId }) => resultRevisionId ?? []);
		const made = await client.revision.count({ where: { id: { in: results }, origin: "import" } });
		const audited = await client.auditEntry.count({
			where: { action: "import", detail: { contains: `"${id}"` } },
		});
		const due = state === "applied" ? rows.length : 0;
		if (results.length !== due || made !== due || audited !== Math.sign(due)) {
			faults.push(
				`${id} ${state}: ${results.length} of ${rows.length} rows, ${made} revisions, ${audited} in audit`,
			);
		}
	}
	return faults;
}

/** Everything that must hold of a database however its site ended; empty when it does. */
export async function unsound(client: PrismaClient): Promise<string[]> {
	const [{ integrity_check: file = "" } = {}] = await client.$queryRaw<
		{ integrity_check?: string }[]
	>`PRAGMA integrity_check`;
	const { faults } = await checkAudit(client);
	const broken = [...(await halves(client)), ...(await halfImports(client))];
	return [...(file === "ok" ? [] : [file]), ...faults.map(({ reason }) => reason), ...broken];
}
