import type { BatchState } from "@/lib/desk/imports/batch";
import type { RowState } from "@/lib/desk/imports/check-rows";

export const STATE_WORDS: Record<RowState, { one: string; many: string }> = {
	new: { one: "Ny", many: "Nye" },
	changed: { one: "Ændret", many: "Ændrede" },
	unchanged: { one: "Uændret", many: "Uændrede" },
	rejected: { one: "Afvist", many: "Afviste" },
};

export const BATCH_WORDS: Record<BatchState, string> = {
	uploaded: "Mangler at få valgt kolonner",
	checking: "Bliver tjekket",
	ready: "Tjekket, ikke importeret endnu",
	applied: "Importeret",
	undone: "Fortrudt",
};

/** "1 række", "20.000 rækker". */
export const rowCount = (n: number) => `${n.toLocaleString("da-DK")} ${n === 1 ? "række" : "rækker"}`;

const SEPARATOR_WORDS: Record<string, string> = { ";": "semikolon", ",": "komma", "\t": "tabulator" };

/** How a file was read, in words. */
export const formatWords = (format: { kind: string; separator: string | null; encoding: string | null }) =>
	format.kind === "xlsx"
		? "Excel"
		: `CSV med ${SEPARATOR_WORDS[format.separator ?? ""] ?? "én kolonne"}, ${format.encoding ?? ""}`;
