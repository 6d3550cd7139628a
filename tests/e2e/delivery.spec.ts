import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "../support/e2e/site";

const run = promisify(execFile);
const DATABASE = "file:./data/e2e.db";
const publishLead = (lead: string) =>
	run("node_modules/.bin/tsx", ["tests/support/e2e/publish.ts", DATABASE, lead]);

test("a publication by another process is served within a second", async ({ request }) => {
	const lead = async () => (await (await request.get("/privatliv")).text()).match(/class="lead">(.*?)</)?.[1];
	const before = await lead();
	expect(before).toBeTruthy();
	for (const words of ["Ny tekst fra en anden proces.", before ?? ""]) {
		await publishLead(words);
		await expect.poll(lead, { timeout: 1_000, intervals: [50] }).toBe(words);
	}
});

test("an unchanged page is answered with 304, and in the encoding asked for", async ({ baseURL }) => {
	const ask = (headers: Record<string, string>) => fetch(`${baseURL}/oversigt`, { headers });
	const first = await ask({ "accept-encoding": "gzip" });
	const etag = first.headers.get("etag") ?? "";
	expect(first.headers.get("content-encoding")).toBe("gzip");
	expect(etag).not.toBe("");
	const again = await ask({ "accept-encoding": "gzip", "if-none-match": etag });
	expect(again.status).toBe(304);
	const plain = await ask({ "accept-encoding": "identity" });
	expect(plain.headers.get("content-encoding")).toBeNull();
	expect(await plain.text()).toBe(await first.text());
});

test("what a caller says of where it comes from is not believed", async ({ baseURL }) => {
	const spoofed = { "x-forwarded-host": "evil.example", rsc: "1", "next-router-state-tree": "%5B%5D" };
	const answer = await fetch(`${baseURL}/om`, { headers: spoofed });
	const html = await answer.text();
	expect(answer.headers.get("content-type")).toContain("text/html");
	expect(html).not.toContain("evil.example");
	expect(html).toContain("Om Pårørendevejviser");
});
