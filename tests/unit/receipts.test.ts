import { describe, expect, it, vi } from "vitest";
import { RECEIPT_COOKIE } from "@/lib/base/receipt-cookie";
import { spentReceipt } from "@/lib/delivery/spent-receipt";
import { receiptCookie, receiptIn, receiptWords } from "@/lib/desk/door/receipt";
import { RECEIPTS } from "@/lib/desk/door/receipts";
import { ACTIONS } from "@/lib/desk/registry";

vi.stubEnv("AUTH_SECRET", "a secret that is long enough to be one, for tests");

const done = { kind: "done", to: "/redaktion" } as const;
const sent = (cookie: string) => new Headers({ cookie: cookie.split(";")[0] ?? "" });

describe("a receipt", () => {
	it("is declared for every action of the desk, and for nothing else", () => {
		expect(Object.keys(RECEIPTS).toSorted()).toEqual(ACTIONS.map(({ name }) => name).toSorted());
	});

	it("is one plain sentence or two, unless the page itself says it", () => {
		for (const [name, words] of Object.entries(RECEIPTS)) {
			if (words !== null) expect(words, name).toMatch(/^[A-ZÆØÅ][^!]{8,120}\.$/);
		}
	});

	it("is what the action says, else what is always said of it, else that it is done", () => {
		expect(receiptWords("laest", { ...done, receipt: "“Kilden” er læst." })).toBe("“Kilden” er læst.");
		expect(receiptWords("laest", done)).toBe(RECEIPTS.laest);
		expect(receiptWords("import-send", done)).toBeNull();
		expect(receiptWords("en-ny-handling", done)).toBe("Det er gjort.");
		expect(receiptWords("constructor", done)).toBe("Det er gjort.");
	});

	it("comes to the next page in any words, from us alone, for no longer than a minute", () => {
		const words = "“Åse & Ærø; 100 %.” er læst. Her er den næste.";
		const cookie = receiptCookie(words);
		expect(cookie).toMatch(/; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
		expect(receiptIn(sent(cookie))).toBe(words);
		expect(receiptIn(new Headers())).toBeNull();
		const other = encodeURIComponent("Alt er slettet.");
		expect(receiptIn(sent(cookie.replace(encodeURIComponent(words), other)))).toBeNull();
		expect(receiptIn(sent(`${RECEIPT_COOKIE}=${other}`))).toBeNull();
	});

	it("is taken away with the page of the desk that it was for, and with nothing else", () => {
		const headers = { cookie: `a=b; ${receiptCookie("Det er gjort.").split(";")[0]}` };
		expect(spentReceipt({ method: "GET", headers }, "editors")).toEqual([
			["Set-Cookie", expect.stringContaining(`${RECEIPT_COOKIE}=; Max-Age=0; Path=/`)],
		]);
		expect(spentReceipt({ method: "POST", headers }, "editors")).toEqual([]);
		expect(spentReceipt({ method: "GET", headers }, "page")).toEqual([]);
		expect(spentReceipt({ method: "GET", headers: { cookie: "a=b" } }, "editors")).toEqual([]);
	});
});
