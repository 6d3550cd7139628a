import { randomUUID } from "node:crypto";
import { keepBatch } from "@/lib/desk/imports/batch";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { cast, idOf } from "./desk";

const FILE =
	"Titel;Telefon;Udbyder\nEt tilbud;22345678;Lyspunktet\nEt andet;oplyses;Lyspunktet\nEt tredje;;Al-Anon\n";
const QUESTIONS = [
	{
		column: "udbyder",
		said: "Lyspunktet",
		count: 2,
		means: "Lyspunktet",
		isSure: false,
		kind: "association",
	},
	{ column: "status", said: "Kører", count: 2, means: "Findes", isSure: false },
	{ column: "uge", said: "Hver onsdag 19-21", count: 1, means: "ons 19:00-21:00", isSure: false },
	{ column: "daekning", said: "", count: 1, means: "", isSure: false },
];

/** Imports at each of their steps. @returns their addresses. */
export async function importPages(client: PrismaClient): Promise<string[]> {
	const write = createWriter(client);
	const al = idOf("offer", "al-anon-telefon");
	const live = await client.offer.findUniqueOrThrow({ where: { recordId: al } });
	const record = await client.record.findUniqueOrThrow({ where: { id: al } });
	const addresses: string[] = [];
	for (const state of ["asking", "ready", "applied"]) {
		const id = randomUUID();
		const actor = { name: cast("editor").id, at: new Date() };
		await keepBatch(
			write,
			{ id, fileName: `${state}.csv`, sheet: await readSheet(Buffer.from(FILE)), place: [] },
			actor,
		);
		await write(async (tx) => {
			const data = { state, questions: JSON.stringify(QUESTIONS), checked: 3 };
			await tx.importBatch.update({ where: { id }, data });
			const reasons = JSON.stringify([{ column: "telefon", reason: "skal være et dansk nummer" }]);
			const row = (number: number, values: object) =>
				tx.importRow.update({ where: { batchId_number: { batchId: id, number } }, data: values });
			await row(2, {
				state: "new",
				...(state === "applied"
					? { recordId: al, slug: record.slug, resultRevisionId: record.liveRevisionId }
					: {}),
			});
			await row(3, { state: "rejected", reasons });
			const document = JSON.stringify({ ...JSON.parse(live.document), title: "Et tredje" });
			await row(4, { state: "similar", likeId: al, document, schemaVersion: live.schemaVersion });
		});
		addresses.push(`/redaktion/import/${id}`);
	}
	return addresses;
}
