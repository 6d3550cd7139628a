import type { PrismaClient } from "../../generated/prisma/client";
import { documentOf } from "../../store/records/record-target";
import type { ConfirmKind } from "./confirm-query";

const ROW = { recordId: true, document: true, schemaVersion: true } as const;

/** What is live of some records of a kind, by record. One query. */
export async function readLiveDocuments(
	client: PrismaClient,
	kind: ConfirmKind,
	ids: readonly string[],
): Promise<Map<string, unknown>> {
	const asked = { where: { recordId: { in: [...ids] } }, select: ROW };
	const rows = await {
		offer: () => client.offer.findMany(asked),
		municipality: () => client.municipalityContact.findMany(asked),
		provider: () => client.provider.findMany(asked),
	}[kind]();
	return new Map(rows.map(({ recordId, ...row }) => [recordId, documentOf(kind, row)]));
}
