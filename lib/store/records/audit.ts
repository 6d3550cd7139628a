import type { AuditAction } from "../../model/audit-actions";
import type { Transaction } from "../db/writer";
import { fingerprint } from "./identity";

/** Who acts: an account's identifier or a program's name, and when. */
export type Actor = { name: string; at: Date };

/** What the rows are called that record a revision becoming the live one. */
export const PUBLISHING_ACTIONS = ["publish", "publish-scheduled", "publish-emergency"];

/** One row as it is told: what was done to which record. */
export type Told = {
	action: AuditAction;
	recordId: string;
	revisionId: string;
	detail?: Record<string, unknown>;
};

/** Rows that one statement takes. */
const SLICE = 500;

/**
 * Adds rows to the audit chain, in their order: each hash covers the row and the hash before it. One look for the
 * last row and few statements, however many they are.
 */
export async function auditAll(tx: Transaction, actor: Actor, told: readonly Told[]): Promise<void> {
	const last = await tx.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
	let [sequence, previous] = [last?.sequence ?? 0, last?.hash ?? ""];
	const rows = told.map(({ action, recordId, revisionId, detail }) => {
		sequence += 1;
		const row = { sequence, at: actor.at, actor: actor.name, action, recordId, revisionId, previous };
		const detailText = detail ? JSON.stringify(detail) : "";
		const covered = [
			...[sequence, row.at.toISOString(), row.actor, action, recordId, revisionId, previous],
			...(detailText ? [detailText] : []),
		];
		previous = fingerprint(JSON.stringify(covered));
		return { ...row, detail: detailText, hash: previous };
	});
	for (let at = 0; at < rows.length; at += SLICE) {
		await tx.auditEntry.createMany({ data: rows.slice(at, at + SLICE) });
	}
}

/**
 * Adds one row to the audit chain.
 * @param detail what else is told, without personal data; covered when it is given.
 */
export const audit = (
	tx: Transaction,
	actor: Actor,
	action: AuditAction,
	recordId: string,
	revisionId: string,
	detail?: Record<string, unknown>,
): Promise<void> => auditAll(tx, actor, [{ action, recordId, revisionId, ...(detail ? { detail } : {}) }]);
