import { expect, it } from "vitest";
import { Unreadable } from "@/lib/desk/imports/limits";
import { linesOf, sheetFrom, slicesOf } from "@/lib/desk/imports/sheet-lines";

const sheet = {
	headings: ["Titel", "Sted"],
	rows: Array.from({ length: 300 }, (_, i) => ({ number: i + 2, cells: ["æ\n".repeat(200), `${i}`] })),
	format: { kind: "csv", separator: ";", encoding: "UTF-8" } as const,
};
async function* of(lines: Iterable<string>) {
	for (const line of lines) yield line.replace(/\n$/, "");
}

it("a sheet is the same on the other side, in pieces", async () => {
	const lines = [...linesOf(sheet)];
	expect(lines.length).toBeGreaterThan(3);
	expect(lines.every((line) => line.length < 200_000 && line.endsWith("\n"))).toBe(true);
	expect(await sheetFrom(of(lines))).toEqual(sheet);
});

it("what breaks off is nothing, wherever it does", async () => {
	const text = [...linesOf(sheet)].join("");
	for (const at of [0, 5, 200, text.length - 12, text.length - 5]) {
		expect(await sheetFrom(of(text.slice(0, at).split("\n").filter(Boolean)))).toBeUndefined();
	}
});

it("a fault is told in its words", async () => {
	const lines = linesOf(new Unreadable("Filen er tom."));
	await expect(sheetFrom(of(lines))).rejects.toThrow(new Unreadable("Filen er tom."));
});

it("no piece is longer than it may be but for a row that is so alone", () => {
	const long = [{ number: 2, cells: ["x".repeat(5_000)] }, ...sheet.rows.slice(0, 10)];
	const lengths = [...slicesOf(long, 1_000)].map((rows) => rows.length);
	expect(lengths.reduce((sum, count) => sum + count, 0)).toBe(11);
	expect(lengths[0]).toBe(1);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(3);
});
