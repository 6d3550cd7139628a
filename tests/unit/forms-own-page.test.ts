import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { formStateOf } from "@/lib/base/form-state";
import { seeOther } from "@/lib/base/see-other";
import { formPage } from "@/lib/desk/answers/own-page";
import type { PageState } from "@/lib/desk/answers/page-state";

const STATE: PageState = { values: [["besked", "hej 😀"]] };

/** Next on loopback, as far as the handler sees it. */
async function startNext(status = 200, more: Record<string, string> = {}) {
	const asked: (IncomingMessage & { state: unknown })[] = [];
	const next = createServer((incoming, response) => {
		const state = formStateOf(String(incoming.headers["x-form-state"]));
		asked.push(Object.assign(incoming, { state }));
		response
			.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Set-Cookie": "a=b", ...more })
			.end("Blåbær");
	});
	await new Promise<void>((resolve) => next.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		next.closeAllConnections();
		next.close();
	});
	vi.stubEnv("PORT", String((next.address() as AddressInfo).port));
	return asked;
}
afterEach(() => vi.unstubAllEnvs());

const posted = (headers: Record<string, string>) =>
	new Request("http://a/tilbud/x/fejl/send", { method: "POST", headers });

describe("a form's page as the answer to a POST", () => {
	it("is what Next answers of itself, with the status and the state", async () => {
		const asked = await startNext();
		const headers = {
			"x-forwarded-host": "vejviser.dk",
			"x-forwarded-proto": "https",
			"x-forwarded-for": "9.9.9.9",
		};
		const answer = await formPage(posted({ ...headers, cookie: "a=b" }), "/tilbud/x/fejl", 429, STATE, {
			"Retry-After": "420",
		});
		expect(answer.status).toBe(429);
		expect(await answer.text()).toBe("Blåbær");
		expect(Object.fromEntries(answer.headers)).toEqual({
			"cache-control": "no-store",
			"content-type": "text/html; charset=utf-8",
			"retry-after": "420",
		});
		expect(asked[0]?.url).toBe("/tilbud/x/fejl");
		expect(asked[0]?.headers).toMatchObject({ host: "vejviser.dk", ...headers });
		expect(asked[0]?.headers["user-agent"]).toContain("Bingbot");
		// For the same person: the desk's pages know them by their cookie.
		expect(asked[0]?.headers.cookie).toBe("a=b");
		expect(asked[0]?.state).toBe(STATE);
	});

	it("is forgotten when the page has been rendered, and when it could not be", async () => {
		const asked = await startNext();
		await formPage(posted({ host: "localhost:3000" }), "/tilbud/x/fejl", 422, STATE);
		expect(formStateOf(String(asked[0]?.headers["x-form-state"]))).toBeNull();
		const broken = await startNext(500);
		await formPage(posted({}), "/tilbud/x/fejl", 422, STATE).catch(() => null);
		expect(broken[0]?.state).toBe(STATE);
		expect(formStateOf(String(broken[0]?.headers["x-form-state"]))).toBeNull();
	});

	it.each([500, 404, 307])("is never made of something else: %i", async (status) => {
		await startNext(status);
		await expect(formPage(posted({}), "/tilbud/x/fejl", 422, STATE)).rejects.toThrow();
	});

	it("leads to signing in who has signed out in another tab meanwhile", async () => {
		const asked = await startNext(307, { Location: "/redaktion/log-ind?til=%2Fredaktion%2Fkonto" });
		const answer = await formPage(posted({ cookie: "a=b" }), "/redaktion/konto", 422, STATE);
		expect([answer.status, answer.headers.get("location")]).toEqual([
			303,
			"/redaktion/log-ind?til=%2Fredaktion%2Fkonto",
		]);
		expect(formStateOf(String(asked[0]?.headers["x-form-state"]))).toBeNull();
	});
});

it("leads on with 303, kept by nobody", () => {
	const { status, headers } = seeOther("/tilbud/x/fejl?tak=1");
	expect(status).toBe(303);
	expect(Object.fromEntries(headers)).toEqual({
		"cache-control": "no-store",
		location: "/tilbud/x/fejl?tak=1",
	});
});
