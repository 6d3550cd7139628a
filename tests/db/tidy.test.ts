import { existsSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RETENTION_SETTINGS, retentionSettings } from "@/lib/desk/retention/settings";
import { tidy } from "@/lib/desk/retention/tidy";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { checkAudit } from "@/lib/store/records/verify-audit";
import { tidyData } from "../../scripts/commands/tidy";
import { run } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { fillWith } from "../support/kept-for-a-time";

const database = prepareDatabase();
const NOW = new Date("2026-12-01T09:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const settings = retentionSettings({});

const left = async (client: PrismaClient) => ({
	reports: (await client.problemReport.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id),
	answers: (await client.providerAnswer.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name),
	codes: await client.verification.count(),
	attempts: await client.rateLimit.count(),
	invitations: await client.invitation.count(),
	unsaved: await client.typed.count(),
	searches: await client.emptySearch.count(),
	selections: [await client.selection.count(), await client.selectionItem.count()],
	imports: [
		await client.importBatch.count(),
		await client.importRow.count(),
		await client.importProvider.count(),
	],
});

async function site() {
	const { client, url } = await database();
	await client.emptySearch.deleteMany();
	await fillWith(client, "old", daysAgo(500));
	await fillWith(client, "fresh", daysAgo(3));
	const mailFolder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
	for (const [name, at] of [
		["old.eml", daysAgo(31)],
		["fresh.eml", daysAgo(29)],
		["notes.txt", daysAgo(31)],
	] as const) {
		writeFileSync(join(mailFolder, name), "KANARIE");
		utimesSync(join(mailFolder, name), at, at);
	}
	const parts = { write: createWriter(client), settings, mailFolder, now: NOW };
	return { client, url, mailFolder, parts };
}

describe("what is kept for a time", () => {
	it("goes when that is over and no sooner; what nobody has handled stays, and so does the audit", async () => {
		const { client, mailFolder, parts } = await site();
		const [revisions, rows] = [await client.revision.count(), await client.auditEntry.count()];
		await tidy(parts, false);
		expect(await left(client)).toEqual({
			reports: ["fresh", "fresh-open", "old-open"],
			answers: ["KANARIE", "Bo", "", "Bo"],
			...{
				codes: 1,
				attempts: 1,
				invitations: 1,
				unsaved: 1,
				searches: 1,
				selections: [1, 1],
				imports: [1, 1, 1],
			},
		});
		expect(["old.eml", "fresh.eml", "notes.txt"].map((name) => existsSync(join(mailFolder, name)))).toEqual([
			...[false, true, true],
		]);
		expect(await client.revision.count()).toBe(revisions);
		const told = await client.auditEntry.findMany({ where: { sequence: { gt: rows } } });
		expect(told.map(({ action, detail }) => [action, JSON.parse(detail).count])).toEqual(
			Array.from({ length: 10 }, () => ["tidy", 1]),
		);
		expect(JSON.stringify(told)).not.toContain("KANARIE");
		expect((await checkAudit(client)).faults).toEqual([]);
		expect((await tidy(parts, false)).map(({ count }) => count)).toEqual(Array.from({ length: 11 }, () => 0));
	});

	it("is only counted when asked to, and the counts are the same", async () => {
		const { client, mailFolder, parts, url } = await site();
		const before = await left(client);
		const counted = await tidy(parts, true);
		expect(await left(client)).toEqual(before);
		expect(existsSync(join(mailFolder, "old.eml"))).toBe(true);
		expect(await tidy(parts, false)).toEqual(counted);
		const env = { DATABASE_URL: url, MAIL_FOLDER: mailFolder, SMTP_URL: "", KEEP_REPORTS: "1" };
		const dry = await run(tidyData, { args: ["--dry"], env });
		expect(dry.stdout).toContain("Det ville blive slettet:\n  1 behandlede henvendelser (gemmes i 1 dage)");
		expect((await run(tidyData, { env: { ...env, KEEP_REPORTS: "altid" } })).stderr).toContain(
			"KEEP_REPORTS",
		);
		expect((await run(tidyData, { args: ["alt"], env })).status).toBe(1);
	});

	it("is set by a setting each", () => {
		expect(RETENTION_SETTINGS).toHaveLength(7);
		expect(retentionSettings({ KEEP_REPORTS: "30", KEEP_MAILS: "" })).toEqual({
			...settings,
			KEEP_REPORTS: 30,
		});
	});
});
