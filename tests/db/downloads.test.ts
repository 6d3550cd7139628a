import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST as everything } from "@/app/redaktion/eksport/alt/route";
import { POST as content } from "@/app/redaktion/eksport/indhold/route";
import { POST as trail } from "@/app/redaktion/revision-spor/hent/route";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { PERMISSIONS } from "@/lib/desk/door/permissions";
import { ROLES, type Role } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { openDatabase } from "@/lib/store/db/client";
import { createPerson, openSession } from "../support/accounts";
import { CONTENT } from "../support/catalogue";
import { prepareDatabase } from "../support/database";

// A page of the desk is rendered by the whole site, which does not run here: its status tells enough.
vi.mock("@/lib/desk/answers/own-page", () => ({
	formPage: async (_: Request, path: string, status: number) => new Response(path, { status }),
}));

const database = prepareDatabase();
const HANDLERS = { content, everything, audit: trail };
const NAMES = Object.keys(HANDLERS) as (keyof typeof HANDLERS)[];
let client: PrismaClient;
let url = "";

// One database: the process has one reader and one writer.
beforeEach(async () => {
	if (url === "") ({ url } = await database());
	process.env.DATABASE_URL = url;
	client = await openDatabase(url);
	return () => client.$disconnect();
});
afterAll(() => {
	delete process.env.DATABASE_URL;
});

let people = 0;
async function cookieOf(role: Role): Promise<string> {
	people += 1;
	const email = `${role}-${people}@example.dk`;
	const { id } = await createPerson(url, { email, roles: [role], municipalities: ["0751"], totp: true });
	return openSession(url, id);
}

function ask(name: keyof typeof HANDLERS, headers: Record<string, string>, body = "") {
	const path = `http://localhost${DOWNLOADS[name].path}`;
	const form = { "content-type": "application/x-www-form-urlencoded", ...headers };
	return HANDLERS[name](new Request(path, { method: "POST", body, headers: form }));
}
const own = (cookie: string) => ({ cookie, "sec-fetch-site": "same-origin" });
const lastRow = () => client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });

describe("a file of the desk", { timeout: 60_000 }, () => {
	it.each(NAMES.flatMap((name) => ROLES.map((role) => [name, role] as const)))(
		"%s is handed to a %s as the table of permissions says, and the audit tells",
		async (name, role) => {
			const { permission, name: action } = DOWNLOADS[name];
			const answer = await ask(name, own(await cookieOf(role)));
			await answer.text();
			const may = Object.hasOwn(PERMISSIONS[permission], role);
			expect(answer.status).toBe(may ? 200 : 403);
			const row = await lastRow();
			expect(row.action).toBe(may ? action : "refused");
			if (!may) expect(JSON.parse(row.detail)).toEqual({ action });
		},
	);

	it.each(NAMES)("%s is handed to nobody without a session, nor to another site's form", async (name) => {
		const before = await lastRow();
		expect((await ask(name, own(""))).status).toBe(401);
		const cookie = await cookieOf("administrator");
		expect((await ask(name, { cookie, "sec-fetch-site": "cross-site" })).status).toBe(403);
		expect((await ask(name, { cookie, origin: "https://et-andet-sted.dk" })).status).toBe(403);
		expect(await lastRow()).toEqual(before);
	});

	it("with the content unpacks to content/, byte for byte", async () => {
		const answer = await ask("content", own(await cookieOf("publisher")));
		expect(answer.headers.get("cache-control")).toBe("no-store");
		expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="indhold-[\d-]+\.tar"$/);
		const folder = mkdtempSync(join(tmpdir(), "paaroerende-tar-"));
		writeFileSync(join(folder, "indhold.tar"), new Uint8Array(await answer.arrayBuffer()));
		execFileSync("tar", ["-xf", "indhold.tar"], { cwd: folder });
		rmSync(join(folder, "indhold.tar"));
		expect(() => execFileSync("diff", ["-r", folder, CONTENT])).not.toThrow();
		expect(readFileSync(join(folder, "offers/mapping.yaml"), "utf8")).not.toBe("");
		rmSync(folder, { recursive: true });
	});

	it("with everything is JSON that tells of its own making", async () => {
		const answer = await ask("everything", own(await cookieOf("administrator")));
		const { rows, tables } = JSON.parse(await answer.text());
		expect(rows.Record).toBe(await client.record.count());
		expect(tables.AuditEntry.at(-1)).toMatchObject({ action: "dump" });
	});

	it("with the audit holds what the form asks for", async () => {
		const answer = await ask("audit", own(await cookieOf("publisher")), "handling=dump&til=2020-01-01");
		expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
		expect((await answer.text()).trim().split("\r\n")).toHaveLength(1);
	});
});
