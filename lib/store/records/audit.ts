import type { AuditAction } from "../../model/audit-actions";
import type { Transaction } from "../db/writer";
import { fingerprint } from "./identity";

/** Who acts: an account's identifier or a program's name, and when. */
export type Actor = { name: string; at: Date };

/** What the rows are called that record a revision becoming the live one. */
export const PUBLISHING_ACTIONS = ["publish", "publish-scheduled", "publish-emergency"];

/**
 * Adds one row to the audit chain: each hash covers the row and the hash before it.
 * @param detail what else is told, without personal data; covered when it is given.
 */
export async function audit(
	tx: Transaction,
	actor: Actor,
	action: AuditAction,
	recordId: string,
	revisionId: string,
	detail?: Record<string, unknown>,
): Promise<void> {
	const last = await tx.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
	const row = {
		sequence: (last?.sequence ?? 0) + 1,
		at: actor.at,
		actor: actor.name,
		action,
		recordId,
		revisionId,
		previous: last?.hash ?? "",
	};
	const detailText = detail ? JSON.stringify(detail) : "";
	const covered = [
		...[row.sequence, row.at.toISOString(), row.actor, action, recordId, revisionId, row.previous],
		...(detailText ? [detailText] : []),
	];
	await tx.auditEntry.create({
		data: { ...row, detail: detailText, hash: fingerprint(JSON.stringify(covered)) },
	});
}
