import { readFileSync } from "node:fs";
import { ACTIONS } from "@/lib/desk/registry";
import { actionForm } from "../support/e2e/action-forms";
import { cookieOf, expect, idOf, test } from "../support/e2e/desk";

/** The columns of docs/roles.md: who of the cast, and whose offer. */
const COLUMNS = [
	["contributor", "odense-paaroerenderaadgivning"],
	["editor", "odense-paaroerenderaadgivning"],
	["publisher", "odense-paaroerenderaadgivning"],
	["municipal", "aarhus-paaroerendevejleder"],
	["municipal", "odense-paaroerenderaadgivning"],
	["administrator", "odense-paaroerenderaadgivning"],
] as const;

/** The cells of the table: what each action is for each column. */
function written(): Map<string, string[]> {
	const rows = readFileSync("docs/roles.md", "utf8").matchAll(/^\| `([a-z-]+)` \|([^\n]+)\|$/gm);
	return new Map(
		[...rows].map(([, name = "", cells = ""]) => [
			name,
			cells
				.split("|")
				.slice(1)
				.map((c) => c.trim()),
		]),
	);
}

test("every action, as every role, on one's own and others': the table in docs/roles.md holds over HTTP", async ({
	baseURL,
	request,
}) => {
	test.setTimeout(240_000);
	const table = written();
	expect([...table.keys()].sort()).toEqual(ACTIONS.map(({ name }) => name).sort());
	const cookies = new Map<string, string>();
	for (const [who] of COLUMNS) cookies.set(who, await cookieOf(who));
	const wrong: string[] = [];
	for (const [name, cells] of table) {
		for (const [i, [who, slug]] of COLUMNS.entries()) {
			const data = await actionForm(name, { record: idOf("offer", slug) });
			const answer = await request.post(`/redaktion/handling/${name}`, {
				headers: {
					cookie: cookies.get(who) ?? "",
					origin: baseURL ?? "",
					"content-type": "application/x-www-form-urlencoded",
				},
				data,
				maxRedirects: 0,
			});
			const may = answer.status() === 403 ? "nej" : "ja";
			if (may !== cells[i] || answer.status() >= 500 || [400, 404].includes(answer.status())) {
				wrong.push(`${name} as ${who} on ${slug}: ${answer.status()}, written ${cells[i]}`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test("nobody does anything without having signed in", async ({ baseURL, request }) => {
	for (const { name } of ACTIONS) {
		const data = await actionForm(name, { record: idOf("offer", "al-anon-telefon") });
		const answer = await request.post(`/redaktion/handling/${name}`, {
			headers: { origin: baseURL ?? "", "content-type": "application/x-www-form-urlencoded" },
			data,
			maxRedirects: 0,
		});
		expect([name, answer.status()]).toEqual([name, 401]);
	}
});
