import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { decodeFormState, type FormState } from "@/lib/base/form-state";
import { seeOther } from "@/lib/base/see-other";
import { formPage } from "@/lib/desk/answers/own-page";

const STATE: FormState = { values: { besked: "hej 😀" }, errors: {}, fault: "too-many", waitMinutes: 7 };

/** Next on loopback, as far as the handler sees it. */
async function startNext(status = 200) {
	const asked: IncomingMessage[] = [];
	const next = createServer((incoming, response) => {
		asked.push(incoming);
		response
			.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Set-Cookie": "a=b" })
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
		const answer = await formPage(posted({ ...headers, cookie: "a=b" }), "/tilbud/x/fejl", 429, STATE);
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
		expect(asked[0]?.headers.cookie).toBeUndefined();
		expect(decodeFormState(String(asked[0]?.headers["x-form-state"]))).toEqual(STATE);
	});

	it("names no time when there is none to wait for", async () => {
		await startNext();
		const state = { ...STATE, fault: null, waitMinutes: null };
		const answer = await formPage(posted({ host: "localhost:3000" }), "/tilbud/x/fejl", 422, state);
		expect(answer.headers.get("retry-after")).toBeNull();
	});

	it.each([500, 404, 307])("is never made of something else: %i", async (status) => {
		await startNext(status);
		await expect(formPage(posted({}), "/tilbud/x/fejl", 422, STATE)).rejects.toThrow();
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
