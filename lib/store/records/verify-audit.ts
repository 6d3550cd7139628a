import type { PrismaClient } from "../../generated/prisma/client";
import { fingerprint } from "./identity";

/** A row of the audit chain as it is stored. */
export type AuditRow = {
	sequence: number;
	at: Date;
	actor: string;
	action: string;
	recordId: string;
	revisionId: string;
	previous: string;
	hash: string;
	detail: string;
};

/** Something that does not hold, with the number of the row it shows in; in Danish. */
export type AuditFault = { sequence: number; reason: string };

const PAGE = 1_000;

function hashOf({ sequence, at, actor, action, recordId, revisionId, previous, detail }: AuditRow): string {
	const covered = [sequence, at.toISOString(), actor, action, recordId, revisionId, previous];
	return fingerprint(JSON.stringify(detail === "" ? covered : [...covered, detail]));
}

/** What a row says its revision's document is; `undefined` when it says nothing. */
function auditedDocument({ detail }: AuditRow): unknown {
	try {
		return detail === "" ? undefined : (JSON.parse(detail) as { document?: unknown }).document;
	} catch {
		return undefined;
	}
}

/** Looks at the rows of the chain one after another, in the order of their numbers. */
function createAuditVerifier() {
	let number = 0;
	let hash = "";
	return (row: AuditRow): AuditFault[] => {
		const { sequence } = row;
		const faultAt = (reason: string, at = sequence) => ({ sequence: at, reason });
		const faults: AuditFault[] = [];
		if (sequence > number + 1) {
			const last = sequence - 1 === number + 1 ? "" : ` til ${sequence - 1}`;
			faults.push(faultAt(`række ${number + 1}${last} er væk: slettet eller flyttet`, number + 1));
		}
		if (row.previous !== hash) {
			faults.push(
				faultAt(`række ${sequence} passer ikke til rækken før: en af dem er ændret, flyttet eller sat ind`),
			);
		}
		if (hashOf(row) !== row.hash) {
			faults.push(faultAt(`række ${sequence} passer ikke til sit eget aftryk: den er ændret eller sat ind`));
		}
		number = sequence;
		hash = row.hash;
		return faults;
	};
}

/** Every fault of a chain, the first first. */
export function verifyAudit(rows: readonly AuditRow[]): AuditFault[] {
	const verify = createAuditVerifier();
	return rows.toSorted((a, b) => a.sequence - b.sequence).flatMap(verify);
}

type Reader = Pick<PrismaClient, "auditEntry" | "revision">;

/** The rows that say of a revision what it no longer is. */
async function documentFaults(client: Reader, rows: readonly AuditRow[]): Promise<AuditFault[]> {
	const ids = [...new Set(rows.map(({ revisionId }) => revisionId).filter(Boolean))];
	const revisions = await client.revision.findMany({ where: { id: { in: ids } } });
	const digests = new Map(revisions.map(({ id, document }) => [id, fingerprint(document)]));
	return rows.flatMap((row) => {
		const digest = digests.get(row.revisionId);
		const audited = auditedDocument(row);
		const about = `række ${row.sequence} handler om revisionen ${row.revisionId}`;
		if (row.revisionId && digest === undefined) {
			return [{ sequence: row.sequence, reason: `${about}, som er væk` }];
		}
		if (audited === undefined || audited === digest) return [];
		return [{ sequence: row.sequence, reason: `${about}, hvis tekst er ændret siden` }];
	});
}

/**
 * Looks through the whole chain and at the texts it refers to, a thousand rows at a time.
 * @returns the faults in order, how many rows there are, and the last one's hash: who has noted it down can tell
 * later whether rows were cut off at the end, which the chain by itself cannot.
 */
export async function checkAudit(
	client: Reader,
): Promise<{ faults: AuditFault[]; rows: number; last: string }> {
	const verify = createAuditVerifier();
	const faults: AuditFault[] = [];
	let rows = 0;
	let after = Number.MIN_SAFE_INTEGER;
	let last = "";
	for (;;) {
		const page = await client.auditEntry.findMany({
			where: rows === 0 ? {} : { sequence: { gt: after } },
			orderBy: { sequence: "asc" },
			take: PAGE,
		});
		const end = page.at(-1);
		if (!end) return { faults, rows, last };
		const broken = [...page.flatMap(verify), ...(await documentFaults(client, page))];
		faults.push(...broken.toSorted((a, b) => a.sequence - b.sequence));
		rows += page.length;
		after = end.sequence;
		last = end.hash;
	}
}
