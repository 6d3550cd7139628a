import { renderToStaticMarkup } from "react-dom/server";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { QrCode } from "@/components/ui/qr-code";
import { drawQr, type QrDrawing } from "@/lib/directory/shortlist/qr-drawing";
import { MOST_CHARACTERS } from "@/lib/directory/shortlist/shortlist";
import { tagsIn, textIn } from "../support/markup";

const LONGEST =
	`https://www.et-temmelig-langt-navn-paa-en-vejviser.socialstyrelsen.dk/min-liste?${"t=abc-".repeat(
		MOST_CHARACTERS,
	)}`.slice(0, 1_200);

/** The squares that a path fills, row by row. */
function squaresOf({ side, path }: QrDrawing): boolean[][] {
	const squares = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
		const row = squares[Number(y)];
		for (let i = 0; row && i < Number(length); i += 1) row[Number(x) + i] = true;
	}
	return squares;
}

describe("a QR code", () => {
	it.each(["http://localhost:3000/min-liste?dato=2026-11-23&t=a", LONGEST])(
		"is what was encoded: %#",
		(text) => {
			const drawing = drawQr(text);
			expect(drawing.path).toMatch(/^(?:M\d+ \d+\.5h\d+)+$/);
			expect(squaresOf(drawing)).toEqual(encode(text, { ecc: "L", boostEcc: true, border: 0 }).data);
		},
	);

	it("has no two lines where one would do", () => {
		const ends = [...drawQr("https://eksempel.dk").path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(
			([, x, y, length]) => ({ start: `${y}:${x}`, end: `${y}:${Number(x) + Number(length)}` }),
		);
		const starts = new Set(ends.map(({ start }) => start));
		expect(ends.filter(({ end }) => starts.has(end))).toEqual([]);
	});

	it("of the longest address still has squares of half a millimetre on paper", () => {
		expect(65 / (drawQr(LONGEST).side + 8)).toBeGreaterThan(0.5);
	});

	it("is a picture with a name, a light margin of four squares and one path", () => {
		const drawing = drawQr("https://eksempel.dk");
		const markup = renderToStaticMarkup(QrCode({ drawing, title: "Listens adresse" }));
		const [svg, ...inside] = tagsIn(markup);
		expect(svg?.attributes.role).toBe("img");
		expect(svg?.attributes.viewBox).toBe(`-4 -4 ${drawing.side + 8} ${drawing.side + 8}`);
		expect(inside.map(({ name }) => name)).toEqual(["title", "path"]);
		expect(textIn(markup)).toBe("Listens adresse");
	});
});
