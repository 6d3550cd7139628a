import { get as httpGet } from "node:http";
import { request } from "node:https";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { freePort } from "@/lib/delivery/next/free-port";
import { hasNginx, startNginx } from "../support/e2e/nginx";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { visitor } from "../support/hostile/visitor";

// Behind a real proxy, by the configuration that the documentation gives.
let site: OwnSite;
let nginx: Awaited<ReturnType<typeof startNginx>>;
let ports: { site: number; http: number; https: number };
test.describe.configure({ mode: "serial" });
test.skip(!hasNginx, "der er ingen nginx: apt-get install nginx-light");
test.beforeAll(async () => {
	ports = { site: await freePort(), http: await freePort(), https: await freePort() };
	site = await startSite(await ownDatabase("proxy"), ports.site, {
		HOST: "127.0.0.1",
		TRUSTED_PROXY: "127.0.0.1",
		SITE_URL: `https://localhost:${ports.https}`,
	});
	nginx = await startNginx(ports);
});
test.afterAll(async () => {
	await nginx?.stop();
	await site?.kill();
});

const REPORT = "/tilbud/al-anon-telefon/fejl/send";
const form = () => ({
	"content-type": "application/x-www-form-urlencoded",
	origin: `https://localhost:${ports.https}`,
});
const FIELDS = "emne=phone-dead";

/** Asks nginx from an address of one's own. */
function through(address: string, path: string, headers = {}, body = "") {
	return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
		const where = { host: "127.0.0.1", port: ports.https, path, localAddress: address, agent: false };
		const tls = { servername: "localhost", ca: nginx.certificate };
		const method = body ? "POST" : "GET";
		const asking = request({ ...where, ...tls, method, headers }, (answer) => {
			answer.resume();
			answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
		});
		asking.on("error", reject);
		asking.end(body);
	});
}

/** Six reports, one after the other: five are let through from one client. */
async function elevenReports(report: (number: number) => Promise<{ status: number }>) {
	const statuses: number[] = [];
	for (let number = 0; number < 11; number += 1) statuses.push((await report(number)).status);
	return statuses;
}
const TEN_OF_ELEVEN = [...Array(10).fill(303), 429];

test("what is asked for without TLS is sent on, with its query", async () => {
	const to = await new Promise((resolve, reject) => {
		httpGet({ host: "127.0.0.1", port: ports.http, path: "/soeg?q=angst" }, (answer) => {
			answer.resume();
			resolve([answer.statusCode, answer.headers.location]);
		}).on("error", reject);
	});
	expect(to).toEqual([301, `https://localhost:${ports.https}/soeg?q=angst`]);
});

test("a page is answered with TLS, demands it, and no query is logged", async () => {
	const answer = await through("127.0.0.2", "/soeg?q=angst");
	expect(answer.status).toBe(200);
	expect(answer.headers["strict-transport-security"]).toContain("max-age=63072000");
	await expect.poll(nginx.log).toContain(" GET /soeg 200 ");
	expect(nginx.log() + site.said()).not.toContain("angst");
});

test("two clients behind one proxy have limits of their own, whatever they say of themselves", async () => {
	const forged = (number: number) => ({
		"x-forwarded-for": `6.6.6.${number}`,
		forwarded: `for=6.6.6.${number}`,
	});
	const from = (address: string) => (number: number) =>
		through(address, REPORT, { ...form(), ...forged(number) }, FIELDS);
	expect(await elevenReports(from("127.0.0.2"))).toEqual(TEN_OF_ELEVEN);
	expect(await elevenReports(from("127.0.0.3"))).toEqual(TEN_OF_ELEVEN);
});

test("who reaches the site past the proxy cannot say that they are somebody else", async () => {
	const ask = visitor(site.base, "127.0.0.5");
	const direct = (number: number) =>
		ask(REPORT, {
			method: "POST",
			headers: { ...form(), "x-forwarded-for": `6.6.6.${number}` },
			body: FIELDS,
		});
	expect(await elevenReports(direct)).toEqual(TEN_OF_ELEVEN);
});

test("the site listens where it is told to, and nowhere else", async () => {
	const listens = (host: string) =>
		new Promise((resolve) => {
			const socket = connect(ports.site, host, () => resolve(true));
			socket.on("error", () => resolve(false)).on("connect", () => socket.destroy());
		});
	expect([await listens("127.0.0.1"), await listens("127.0.0.9")]).toEqual([true, false]);
});
