import type { PrismaClient } from "@/lib/generated/prisma/client";

/** One of each that is kept for a time, so old. */
export async function fillWith(client: PrismaClient, id: string, at: Date) {
	const report = {
		id,
		at,
		kind: "offer",
		slug: "al-anon-telefon",
		topic: "other",
		message: "KANARIE",
		contact: "KANARIE",
	};
	await client.problemReport.create({ data: { ...report, handledAt: at } });
	await client.problemReport.create({ data: { ...report, id: `${id}-open` } });
	const answer = { linkId: "", recordId: "x", revisionId: "x", at, answer: "right", fields: "{}" };
	await client.providerAnswer.create({
		data: { ...answer, id, name: "KANARIE", message: "KANARIE", handledAt: at },
	});
	await client.providerAnswer.create({ data: { ...answer, id: `${id}-open`, name: "Bo", message: "hej" } });
	await client.verification.create({ data: { id, identifier: id, value: "KANARIE", expiresAt: at } });
	await client.rateLimit.create({ data: { id, key: id, count: 1, lastRequest: BigInt(at.getTime()) } });
	const invited = { email: `${id}@x.dk`, name: "KANARIE", roles: "[]", municipalities: "[]", byId: "x" };
	await client.invitation.create({ data: { id, tokenHash: id, ...invited, createdAt: at, expiresAt: at } });
	await client.typed.create({
		data: { form: id, personId: "x", baseId: "", fields: '[["a","KANARIE"]]', sequence: 1n, at },
	});
	await client.emptySearch.create({
		data: { day: at.toISOString().slice(0, 10), combination: "", count: 1 },
	});
	const chosen = { id, byId: "x", at, deed: "send", fields: "{}", list: "", state: "done" };
	await client.selection.create({ data: chosen });
	await client.selectionItem.create({ data: { selectionId: id, position: 0, recordId: "x", version: 0 } });
	const batch = {
		byId: "x",
		at,
		fileName: "KANARIE.csv",
		state: "applied",
		mapping: "[]",
		format: "{}",
		total: 1,
	};
	await client.importBatch.create({ data: { id, ...batch } });
	await client.importProvider.create({ data: { batchId: id, slug: id, document: "{}", recordId: id } });
	await client.importRow.create({
		data: { batchId: id, number: 2, cells: '["KANARIE"]', state: "new", reasons: "[]" },
	});
}
