import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

/**
 * What Danish is written with beyond ASCII, as CSS says it. `app/layout.tsx` must say the same of these faces, word for
 * word, since Next reads it before anything runs; `tests/unit/fonts.test.ts` holds the two together.
 */
const DANISH =
	"U+00A0, U+00A7, U+00AD, U+00B7, U+00BD, U+00C4-00C6, U+00C9, U+00D6-00D8, U+00DC, U+00E4-00E6, U+00E9, U+00F6, U+00F8, U+00FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2026";

/** All but the zero: Atkinson strikes it through, and in Danish that is the letter Ø ("2Ø22"). It is Work Sans's. */
export const TEXT_RANGE = `U+0020-002F, U+0031-007E, ${DANISH}`;
export const ZERO_RANGE = "U+0030";
/** Without the signs that no heading has. */
export const DISPLAY_RANGE = `U+0020-0022, U+0025-0029, U+002B-003B, U+003F, U+0041-005A, U+0061-007A, ${DANISH}`;

/** The characters of a CSS `unicode-range`. */
export const charactersOf = (range: string): string =>
	range
		.split(", ")
		.map((part) => {
			const [first = 0, last = first] = part
				.slice(2)
				.split("-")
				.map((code) => Number.parseInt(code, 16));
			return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");
		})
		.join("");

const FOLDER = "lib/generated/fonts";
const fontsource = (face: string) => `node_modules/@fontsource-variable/${face}-latin-wght-normal.woff2`;

/** What each face is cut to: its characters, and the weights that the styles ask for. */
const FACES = [
	{
		from: fontsource("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next"),
		name: "text",
		range: TEXT_RANGE,
		weight: { min: 400, max: 700 },
	},
	// As high, as wide and as heavy as Atkinson's other figures; a substitute's from the reader's device never is.
	{
		from: fontsource("work-sans/files/work-sans"),
		name: "zero",
		range: ZERO_RANGE,
		weight: { min: 400, max: 700 },
	},
	{ from: fontsource("fraunces/files/fraunces"), name: "display", range: DISPLAY_RANGE, weight: 560 },
];

/** Cuts the faces to what a first visit needs; the whole ones stay, for whatever else is written. */
export async function subsetFonts(): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	for (const { from, name, range, weight } of FACES) {
		const cut = await subsetFont(readFileSync(from), charactersOf(range), {
			targetFormat: "woff2",
			variationAxes: { wght: weight },
			// Alternates and ligatures would bring letters that no page asks for.
			noLayoutClosure: true,
		});
		writeFileSync(`${FOLDER}/${name}.woff2`, cut);
	}
}
