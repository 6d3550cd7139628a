import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { auditCsv } from "@/lib/desk/audit-view/csv";
import { readAuditPage } from "@/lib/desk/audit-view/page";
import { auditAddress, filterFields, readAuditQuery } from "@/lib/desk/audit-view/query";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { AuditAction } from "@/lib/model/audit-actions";
import { createWriter } from "@/lib/store/db/writer";
import { audit } from "@/lib/store/records/audit";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();
const query = (search = "") => readAuditQuery(new URLSearchParams(search));

/** Three more rows: two by people, one about a record. */
async function filled() {
	const { client } = await database();
	const now = new Date();
	await client.user.create({
		data: {
			...{ id: "p1", name: "=Åse Ærø", email: "aase@example.dk", emailVerified: true },
			...{ createdAt: now, updatedAt: now },
		},
	});
	const record = await client.record.findFirstOrThrow({ where: { slug: "aaben-dialog" } });
	const write = createWriter(client);
	const row = (name: string, at: string, action: AuditAction, id = "", detail?: Record<string, unknown>) =>
		write((tx) => audit(tx, { name, at: new Date(at) }, action, id, "", detail));
	await row("p1", "2026-12-31T22:59:59.000Z", "sign-in");
	await row("p1", "2026-12-31T23:00:00.000Z", "confirm", record.id, { way: "phone", document: "abc" });
	await row("p2", "2027-01-01T22:59:59.000Z", "refused", "", { action: "@udgiv;\r\n" });
	return { client, record, total: await client.auditEntry.count() };
}

const actionsOf = async (client: PrismaClient, search: string) =>
	(await readAuditPage(client, query(search))).lines.map(({ action }) => action);

const csvOf = async (client: PrismaClient, search = "") => {
	const pieces: string[] = [];
	for await (const piece of auditCsv(client, query(search))) pieces.push(piece);
	return pieces.join("");
};

describe("the audit at the desk", () => {
	it("names people as long as they have an account, and never by its identifier", async () => {
		const { client, record } = await filled();
		const { lines } = await readAuditPage(client, query());
		expect(lines.slice(0, 3)).toMatchObject([
			{ who: "en slettet konto", action: "blev afvist", record: null },
			{ who: "=Åse Ærø", action: "bekræftede", record: { id: record.id }, detail: "hvordan: telefon" },
			{ who: "=Åse Ærø", action: "loggede på" },
		]);
	});

	it("shows who, what, about what, and whole Danish days", async () => {
		const { client } = await filled();
		expect(await actionsOf(client, "hvem=p1")).toEqual(["bekræftede", "loggede på"]);
		expect(await actionsOf(client, "handling=refused")).toEqual(["blev afvist"]);
		expect(await actionsOf(client, "post=aaben-dialog")).toEqual(["bekræftede", "udgav"]);
		expect(await actionsOf(client, "post=findes-ikke")).toEqual([]);
		expect(await actionsOf(client, "fra=2027-01-01&til=2027-01-01")).toEqual(["blev afvist", "bekræftede"]);
		expect(await actionsOf(client, "fra=2026-12-31&til=2026-12-31")).toEqual(["loggede på"]);
		expect(await actionsOf(client, "fra=i-g%C3%A5r&hvem=p2")).toEqual(["blev afvist"]);
	});

	it("shows every row once over its pages", async () => {
		const { client, total } = await filled();
		const seen: number[] = [];
		for (let at: number | null = null, first = true; first || at !== null; first = false) {
			const page: Awaited<ReturnType<typeof readAuditPage>> = await readAuditPage(client, {
				...query(),
				before: at,
			});
			expect(page.total).toBe(total);
			seen.push(...page.lines.map(({ sequence }) => sequence));
			at = page.older;
		}
		expect(seen).toEqual(Array.from({ length: total }, (_, i) => total - i));
	});

	it("has an address that says what is shown, and a form that says it too", () => {
		const search = "hvem=p1&handling=confirm&post=om&fra=2026-01-01&til=2026-12-31";
		expect(auditAddress(query(`${search}&foer=7`))).toBe(`/redaktion/revision-spor?${search}&foer=7`);
		expect(new URLSearchParams(filterFields(query(search))).toString()).toBe(search);
		expect(auditAddress(query("fra=2026-02-30&foer=-1&andet=x"))).toBe("/redaktion/revision-spor");
	});

	it("is fetched as a file with all that is asked for, in which nothing is a formula", async () => {
		const { client, total } = await filled();
		const all = await csvOf(client);
		expect(all.startsWith("\ufeffNummer;Tidspunkt;Hvem")).toBe(true);
		const rows = parse(all, { bom: true, delimiter: ";" }) as string[][];
		expect(rows).toHaveLength(total + 1);
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(rows.at(-2)?.slice(1, 7)).toEqual([
			...["2026-12-31T23:00:00.000Z", "'=Åse Ærø", "p1", "bekræftede", "confirm"],
			"intervention/aaben-dialog",
		]);
		const own = parse(await csvOf(client, "hvem=p2"), { bom: true, delimiter: ";" }) as string[][];
		expect(own).toHaveLength(2);
	});
});
