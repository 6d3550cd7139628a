import { describe, expect, it } from "vitest";
import { checkLink } from "@/lib/desk/links/check-link";
import { status, stubWeb } from "../../support/stub-web";

const web = stubWeb();
const turn = async () => () => undefined;
const never = new AbortController().signal;

async function check(answers: Parameters<ReturnType<typeof stubWeb>>[0], timeoutMs?: number) {
	const site = await web(answers, timeoutMs);
	const checked = await checkLink(site.at("/"), { ask: site.network.ask, turn, signal: never });
	return { ...checked, asked: site.asked, site };
}

describe("looking at a link", () => {
	it.each([
		[200, "ok", ""],
		[204, "ok", ""],
		[404, "broken", "serveren svarer 404"],
		[410, "broken", "serveren svarer 410"],
		[500, "broken", "serveren svarer 500"],
		[403, "refused", "serveren svarer 403"],
		[429, "refused", "serveren svarer 429"],
	])("that answers %i is %s", async (code, result, detail) => {
		expect(await check({ "/": status(code) })).toMatchObject({ result, detail });
	});

	it("asks by HEAD, and by GET where that is not known, and reads no body", async () => {
		let sent = 0;
		const { result, asked } = await check({
			"/": (request, response) => {
				if (request.method === "HEAD") return void response.writeHead(405).end();
				const more = () => {
					sent += 64 * 1024;
					if (!response.destroyed) response.write("x".repeat(64 * 1024), () => setImmediate(more));
				};
				response.writeHead(200);
				more();
			},
		});
		expect(result).toBe("ok");
		expect(asked.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
		expect(sent).toBeLessThan(20 * 1024 * 1024);
	});

	it("follows where it has moved, and tells so when it is for good", async () => {
		const forGood = await check({
			"/": status(301, "/ny"),
			"/ny": status(308, "/nyere"),
			"/nyere": status(200),
		});
		expect(forGood).toMatchObject({ result: "moved", detail: forGood.site.at("/nyere") });
		const forNow = await check({ "/": status(302, "/ny"), "/ny": status(200) });
		expect(forNow).toMatchObject({ result: "ok", detail: "" });
		const away = await check({ "/": status(301, "/ny") });
		expect(away).toMatchObject({ result: "broken", detail: "serveren svarer 404" });
	});

	it("gives up a chain of six and a circle", async () => {
		const chain = Object.fromEntries(
			Array.from({ length: 7 }, (_, i) => [i === 0 ? "/" : `/${i}`, status(301, `/${i + 1}`)]),
		);
		const { result, asked } = await check(chain);
		expect(result).toBe("broken");
		expect(asked).toHaveLength(6);
		expect((await check({ "/": status(302, "/") })).asked).toHaveLength(6);
	});

	it("does not wait for who never answers, or never ends its head", async () => {
		expect(await check({ "/": () => undefined }, 200)).toMatchObject({ result: "timeout" });
	});

	it("takes a connection that breaks off, and a redirect to nothing, for broken", async () => {
		expect(await check({ "/": (request) => void request.socket.destroy() })).toMatchObject({
			result: "unreachable",
		});
		expect(await check({ "/": status(301, "http://") })).toMatchObject({ result: "broken" });
	});

	it("ends when the round is called off", async () => {
		const site = await web({ "/": () => undefined });
		const round = new AbortController();
		const checking = checkLink(site.at("/"), { ask: site.network.ask, turn, signal: round.signal });
		round.abort(new Error("tiden er gået"));
		await expect(checking).rejects.toThrow("tiden er gået");
	});
});
