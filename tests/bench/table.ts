import type { FirstLoad } from "./first-load";
import type { Measured } from "./measure";

/** One comparison: how much of the reference's rate is reached, or how much longer a request takes. */
export type Row = {
	what: string;
	measured: Measured;
	reference: Measured | undefined;
	/** The number that counts, and what it should be. */
	ratio: (measured: Measured, reference: Measured) => number;
	target?: { text: string; holds: (ratio: number) => boolean };
};

const WIDTHS = [46, 9, 16, 18, 9] as const;
const line = (cells: readonly string[]) =>
	cells
		.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
		.join("  ")
		.trimEnd();

const times = ({ p50, p97, p99 }: Measured) => `${p50} / ${p97} / ${p99}`;

/** How much more of its own CPU time a server needs for one answer: steadier than rates on a busy machine. */
function cpuRatio(measured: Measured, reference: Measured | undefined): string {
	if (!measured.cpuMs || !reference?.cpuMs) return "–";
	return `${(measured.cpuMs / reference.cpuMs).toFixed(1)}×`;
}

function target(row: Row, ratio: number | undefined): string {
	if (!row.target || ratio === undefined) return row.target?.text ?? "";
	return `${row.target.text} ${row.target.holds(ratio) ? "ja" : "NEJ"}`;
}

/** The comparisons as text, targets beside them. */
export function comparisonTable(rows: readonly Row[]): string {
	const head = line(["", "Forhold", "p50/p97,5/p99 ms", "CPU pr. svar", "Mål"]);
	const lines = rows.map((row) => {
		const ratio = row.reference && row.ratio(row.measured, row.reference);
		const shown = ratio === undefined ? "–" : ratio.toFixed(2);
		return line([
			row.what,
			shown,
			times(row.measured),
			cpuRatio(row.measured, row.reference),
			target(row, ratio),
		]);
	});
	return [head, ...lines].join("\n");
}

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What the first load weighs, beside what the framework alone would add. */
export function firstLoadTable(ours: FirstLoad, framework: FirstLoad): string {
	const sum = (load: FirstLoad) => load.html + load.css + load.fonts + load.javascript;
	const rows = (["html", "css", "fonts", "javascript"] as const).map((kind) =>
		line([kind, kb(ours[kind]), kb(framework[kind])]),
	);
	return [
		line(["Første besøg, komprimeret", "Her", "Next selv"]),
		...rows,
		line(["i alt", kb(sum(ours)), kb(sum(framework))]),
	].join("\n");
}
