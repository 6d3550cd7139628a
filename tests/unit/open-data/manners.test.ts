import { describe, expect, it } from "vitest";
import { dataResponse } from "@/lib/site/open-data/conditional";
import { detailAnswer } from "@/lib/site/open-data/details";
import {
	interventionsAnswer,
	municipalitiesAnswer,
	offersAnswer,
	searchAnswer,
} from "@/lib/site/open-data/lists";
import { stampOf } from "@/lib/site/open-data/stamp";
import { realCatalogue } from "../../support/catalogue";

const catalogue = realCatalogue();
const NOW = new Date("2026-11-30T10:00:00Z");
const ask = (
	question: (c: typeof catalogue, a: { params: URLSearchParams; now: Date }) => unknown,
	query: string,
) => question(catalogue, { params: new URLSearchParams(query), now: NOW });

describe("what an address does not know is said", () => {
	const REFUSED = [
		[offersAnswer, "foo=1", ["foo"]],
		[offersAnswer, "kommune=odense", ["kommune"]],
		[offersAnswer, "municipality=0461&side=2", ["side"]],
		[offersAnswer, "municipality=9999", ["municipality"]],
		[offersAnswer, "format=pdf", ["format"]],
		[offersAnswer, "format=csv&page=2&perPage=5", ["page", "perPage"]],
		[offersAnswer, "perPage=201", ["perPage"]],
		[interventionsAnswer, "municipality=0461", ["municipality"]],
		[interventionsAnswer, "element=gruppe&q=a", ["element"]],
		[municipalitiesAnswer, "q=a", ["q"]],
		[municipalitiesAnswer, "sort=name", ["sort"]],
		[searchAnswer, "q=a&page=2", ["page"]],
		[searchAnswer, "", ["q"]],
		[searchAnswer, "q=a&limit=101", ["limit"]],
		[detailAnswer("offer", "al-anon-telefon"), "format=csv", ["format"]],
		[detailAnswer("municipality", "odense"), "__proto__=1", ["__proto__"]],
	] as const;

	it.each(REFUSED)("%o?%s", async (question, query, parameters) => {
		const answer = ask(question as never, query) as Response;
		expect(answer).toBeInstanceOf(Response);
		expect(answer.status).toBe(400);
		expect(answer.headers.get("content-type")).toContain("application/problem+json");
		expect(await answer.json()).toMatchObject({ type: "about:blank", status: 400, parameters });
	});

	it("and what it knows is answered", () => {
		for (const query of [
			"",
			"q=gruppe",
			"municipality=0461&partial=no&sort=name&page=2&perPage=3",
			"format=xlsx",
		])
			expect(ask(offersAnswer, query), query).not.toBeInstanceOf(Response);
	});
});

describe("who holds an answer already is not sent it again", () => {
	const stamp = stampOf(
		{ changedAt: new Date("2026-11-20T08:00:00.900Z"), licence: "CC0-1.0" },
		"7@2026-11-29T23:00:00.000Z",
	);
	const send = (headers: Record<string, string>, isFreeText = false, body = "{}") =>
		dataResponse(new Request("http://a.dk/", { headers }), stamp, {
			body,
			type: "application/json",
			isFreeText,
		});
	const tag = send({}).headers.get("etag") ?? "";

	it("by its tag, which is of its bytes", async () => {
		expect(tag).toMatch(/^"[\w-]{22}"$/);
		expect(send({}, false, "{ }").headers.get("etag")).not.toBe(tag);
		for (const header of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
			const answer = send({ "if-none-match": header });
			expect([answer.status, await answer.text()]).toEqual([304, ""]);
			expect(answer.headers.get("etag")).toBe(tag);
		}
		expect(send({ "if-none-match": '"x"' }).status).toBe(200);
	});

	it("by the date of the last change, by hand or by the clock; a tag counts before it", () => {
		expect(send({}).headers.get("last-modified")).toBe("Sun, 29 Nov 2026 23:00:00 GMT");
		const since = (date: string, more = {}) => send({ "if-modified-since": date, ...more }).status;
		expect(since("Sun, 29 Nov 2026 23:00:00 GMT")).toBe(304);
		expect(since("Sun, 29 Nov 2026 22:59:59 GMT")).toBe(200);
		expect(since("i går")).toBe(200);
		expect(since("Mon, 30 Nov 2026 23:00:00 GMT", { "if-none-match": '"x"' })).toBe(200);
	});

	it("says its version and licence, and keeps nobody's words", () => {
		const { headers } = send({});
		expect(headers.get("data-version")).toBe("7");
		expect(headers.get("link")).toBe('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"');
		const words = send({ "if-none-match": tag }, true);
		expect([words.status, words.headers.get("cache-control")]).toEqual([200, "no-store"]);
		expect(words.headers.get("etag")).toBeNull();
	});
});
