import { inChunks } from "../base/in-chunks";
import type { LiveTimes } from "../directory/catalogue";
import type { PrismaClient } from "../generated/prisma/client";
import type { AuditAction } from "../model/audit-actions";
import type { Snapshot } from "./snapshot";

const PUBLISHED = { in: ["publish", "publish-scheduled", "publish-emergency"] };

const later = (a: Date, b: Date | null | undefined) => (b && b > a ? b : a);

/**
 * When each record that is public was first published, and when what is public of it last changed, however little. By
 * the audit; what an import published has no row of its own there, and dates from its making.
 */
export async function readHistory(
	client: PrismaClient,
	{ records, due }: Pick<Snapshot, "records" | "due">,
): Promise<ReadonlyMap<string, LiveTimes>> {
	// A plan that is due and stores nothing has taken its record away.
	const isPublic = ({ id, liveRevisionId }: { id: string; liveRevisionId: string | null }) => {
		const planned = due.get(id);
		return planned ? Boolean(planned.stored) : liveRevisionId !== null;
	};
	const shown = [...records.values()].filter(isPublic);
	const ids = shown.map(({ id }) => id);
	const rows = await inChunks(ids, (some) =>
		client.auditEntry.groupBy({
			by: ["recordId"],
			where: { recordId: { in: some }, action: PUBLISHED },
			_min: { at: true },
			_max: { at: true },
		}),
	);
	const audited = new Map(rows.map((row) => [row.recordId, row]));
	return new Map(
		shown.map(({ id, createdAt, changedAt }) => {
			const row = audited.get(id);
			const planned = due.get(id);
			const first = row?._min.at ?? createdAt;
			// What is due to be published has no row yet.
			const dueAt = planned?.stored ? planned.at : null;
			const last = later(later(later(first, row?._max.at), changedAt), dueAt);
			return [id, { first, last }];
		}),
	);
}

/** What changes what is public, or what every answer says of it. */
const CHANGES: AuditAction[] = [
	"publish",
	"publish-scheduled",
	"publish-emergency",
	"end",
	"expire",
	"confirm",
	"move",
	"import",
	"import-undo",
	"set-sender",
	"set-licence",
];

/** When what is public was last changed, by hand or by a plan that is due. */
export async function lastChanged(client: PrismaClient, { due }: Pick<Snapshot, "due">): Promise<Date> {
	// Plans are written down when something else is done: rows do not come in the order of their moments.
	const { _max } = await client.auditEntry.aggregate({
		where: { action: { in: CHANGES } },
		_max: { at: true },
	});
	return [...due.values()].reduce((latest, { at }) => later(latest, at), _max.at ?? new Date(0));
}
