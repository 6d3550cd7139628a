import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";

// What is sent byte for byte to the build, and the few addresses that the front answers from itself.
let site: OwnSite;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	site = await startSite(await ownDatabase("protocol"), undefined, {
		CSP_REPORTS: "on",
		SECURITY_CONTACT: "mailto:sikkerhed@vejviser.example",
	});
});
test.afterAll(() => site.kill());

/** Sends these bytes and gives everything that comes back until the connection ends. */
function raw(bytes: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let received = "";
		const socket = connect(Number(new URL(site.base).port), "127.0.0.1", () => socket.write(bytes));
		socket.setEncoding("latin1").on("data", (chunk) => {
			received += chunk;
		});
		socket.on("close", () => resolve(received)).on("error", reject);
	});
}

const POST = "POST /redaktion/log-ind/send HTTP/1.1\r\nHost: a\r\n";
const BODY = "5\r\na=b&c\r\n0\r\n\r\n";
const SMUGGLED = "GET /redaktion HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

const AMBIGUOUS: [what: string, bytes: string][] = [
	["two hosts", "GET /om HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"],
	["no host", "GET /om HTTP/1.1\r\n\r\n"],
	["an unknown coding", `${POST}Transfer-Encoding: xchunked\r\n\r\n${BODY}`],
	["a coding after chunked", `${POST}Transfer-Encoding: chunked, gzip\r\n\r\n${BODY}`],
	["chunked twice", `${POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n${BODY}`],
	["a length beside a coding", `${POST}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n${BODY}`],
	["two lengths", `${POST}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b`],
	["chunked in HTTP/1.0", `${POST.replace("1.1", "1.0")}Transfer-Encoding: chunked\r\n\r\n${BODY}`],
];

for (const [what, bytes] of AMBIGUOUS) {
	test(`a request with ${what} is refused, and nothing after it is read`, async () => {
		const answer = await raw(bytes + SMUGGLED);
		expect(answer).toMatch(/^HTTP\/1\.1 400 /);
		expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
	});
}

for (const method of ["PUT", "PATCH", "DELETE"]) {
	test(`${method} is told what there is instead, on pages and at the desk`, async () => {
		for (const path of ["/om", "/indsatser?q=a", "/redaktion", "/redaktion/handling/gem-kladde"]) {
			const answer = await fetch(site.base + path, { method });
			expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
		}
	});
}

test("flight data has no address of its own, whole or in parts", async () => {
	const paths = ["/om.rsc", "/indsatser.segments/_tree.segment.rsc", "/index.segments/_tree"];
	paths.push("/redaktion/log-ind.rsc", "/redaktion.segments/_tree", "/api/v1/offers.rsc");
	for (const path of paths) {
		const answer = await fetch(site.base + path, { headers: { rsc: "1" } });
		expect([path, answer.status]).toEqual([path, 404]);
		expect(answer.headers.get("content-type")).toContain("text/html");
	}
});

test("who has found a weakness is told whom to tell", async () => {
	const answer = await fetch(`${site.base}/.well-known/security.txt`);
	expect(answer.status).toBe(200);
	const text = await answer.text();
	expect(text).toContain("Contact: mailto:sikkerhed@vejviser.example\n");
	const expires = Date.parse(/Expires: (.+)/.exec(text)?.[1] ?? "") - Date.now();
	expect(expires).toBeGreaterThan(0);
	expect(expires).toBeLessThan(365 * 86_400_000);
});

test("what the policy stopped is told once, without what was searched for", async () => {
	const page = await fetch(`${site.base}/soeg?q=hemmeligt`);
	expect(page.headers.get("content-security-policy")).toContain("report-uri /csp-rapporter");
	const breach = { "effective-directive": "img-src", "blocked-uri": "https://evil.example/x?q=hemmeligt" };
	const report = { "csp-report": { ...breach, "document-uri": `${site.base}/soeg?q=hemmeligt` } };
	for (let times = 0; times < 3; times += 1) {
		const headers = { "content-type": "application/csp-report" };
		const told = { method: "POST", headers, body: JSON.stringify(report) };
		expect((await fetch(`${site.base}/csp-rapporter`, told)).status).toBe(204);
	}
	await expect.poll(site.said).toContain("img-src stopped https://evil.example");
	expect(site.said().match(/img-src/g)).toHaveLength(1);
	expect(site.said()).not.toContain("hemmeligt");
});
