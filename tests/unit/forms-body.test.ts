import { describe, expect, it } from "vitest";
import { readForm, SHORT_FORM } from "@/lib/base/body";

const URLENCODED = "application/x-www-form-urlencoded";
const post = (body: BodyInit, headers: Record<string, string> = { "content-type": URLENCODED }) =>
	new Request("http://a/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body whose length nobody says beforehand, and how much of it was taken. */
function endless() {
	let given = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			given += 1;
			controller.enqueue(new Uint8Array(4_096).fill(97));
		},
	});
	return { body, given: () => given };
}

describe("readForm", () => {
	it("reads what a browser sends", async () => {
		const form = await readForm(post("besked=S%C3%B8ren+ringer%0D%0A&emne=other"));
		expect([...(form as URLSearchParams)]).toEqual([
			["besked", "Søren ringer\r\n"],
			["emne", "other"],
		]);
	});

	it.each([
		"application/x-www-form-urlencoded; charset=UTF-8",
		"APPLICATION/X-WWW-FORM-URLENCODED;charset=utf-8",
	])("takes %s", async (type) => {
		expect(await readForm(post("a=b", { "content-type": type }))).toBeInstanceOf(URLSearchParams);
	});

	it.each(["text/plain", "multipart/form-data; boundary=a", "application/json", `${URLENCODED}x`])(
		"refuses %s",
		async (type) => {
			expect(await readForm(post("a=b", { "content-type": type }))).toBe("wrong-type");
		},
	);

	it("refuses a body without a type", async () => {
		const body = new Blob(["a=b"]);
		expect(await readForm(post(body, {}))).toBe("wrong-type");
	});

	it("takes 16 kB and not a byte more", async () => {
		const full = `a=${"b".repeat(SHORT_FORM.bytes - 2)}`;
		const form = await readForm(post(full));
		expect((form as URLSearchParams).get("a")).toHaveLength(SHORT_FORM.bytes - 2);
		expect(await readForm(post(`${full}b`))).toBe("too-large");
	});

	it.each([URLENCODED, "text/plain"])(
		"reads on until a person's browser has sent all, but not for ever: %s",
		async (type) => {
			const { body, given } = endless();
			expect(await readForm(post(body, { "content-type": type }))).toBe(
				type === URLENCODED ? "too-large" : "wrong-type",
			);
			expect(given()).toBeGreaterThan(2_000);
			expect(given()).toBeLessThan(2_100);
		},
	);

	it("does not believe a length", async () => {
		const lying = { "content-type": URLENCODED, "content-length": "5" };
		expect(await readForm(post("a=b".repeat(10_000), lying))).toBe("too-large");
	});

	it("never fails on bytes that are no text", async () => {
		const form = await readForm(post("besked=%FF%ED%A0%80&%=%&&="));
		expect((form as URLSearchParams).get("besked")).toMatch(/^\uFFFD+$/);
	});

	it("reads an empty body as a form without fields", async () => {
		const form = await readForm(
			new Request("http://a/", { method: "POST", headers: { "content-type": URLENCODED } }),
		);
		expect([...(form as URLSearchParams)]).toEqual([]);
	});
});
