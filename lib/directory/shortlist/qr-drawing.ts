import { encode } from "uqr";

/** A code as one path: in each row, one line for each run of dark squares, drawn one square wide. */
export type QrDrawing = {
	/** Squares along a side, without the light margin around it. */
	side: number;
	path: string;
};

/**
 * Draws a text as a QR code: the smallest that holds it, with as much error correction as that has room for.
 * @throws when the text is longer than any code, some 2,900 bytes.
 */
export function drawQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: 0 });
	const rows = data.map((row, y) => {
		const runs = row.map((dark) => (dark ? "#" : " ")).join("");
		return [...runs.matchAll(/#+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join("");
	});
	return { side: size, path: rows.join("") };
}
