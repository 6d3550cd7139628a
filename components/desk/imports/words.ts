import type { BatchState } from "@/lib/desk/imports/batch";
import type { RowState } from "@/lib/desk/imports/check-context";

export const STATE_WORDS: Record<RowState, { one: string; many: string }> = {
	new: { one: "Ny", many: "Nye" },
	changed: { one: "Ændret", many: "Ændrede" },
	unchanged: { one: "Uændret", many: "Uændrede" },
	similar: { one: "Ligner et, vi har", many: "Ligner et, vi har" },
	rejected: { one: "Afvist", many: "Afviste" },
};

export const BATCH_WORDS: Record<BatchState, string> = {
	uploaded: "Mangler at få valgt kolonner",
	checking: "Bliver tjekket",
	asking: "Mangler at få ordene forklaret",
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

/** "a, b og c". */
export const listed = (words: readonly string[]): string =>
	new Intl.ListFormat("da", { type: "conjunction" }).format(words);

/** What stands above the words of a column, where it is not what stands above all others. */
export const VALUE_HELP: Readonly<Record<string, string>> = {
	udbyder:
		"Dem har vi ikke under det navn. Skriv navnet på en, vi har, eller lad navnet stå: så bliver den oprettet som kladde sammen med tilbuddene.",
	uge: "Vi har læst ugens tider ud af ordene i Åbningstid. Ret dem, eller slet dem, hvis ordene siger noget andet.",
	telefon: "De her celler er ikke et nummer. Skriv nummeret, eller lad feltet stå tomt.",
	kildedato: "De her celler er ikke en dato. Skriv datoen, eller lad feltet stå tomt.",
	kildeadresse:
		"Skriv adressen på den side, oplysningerne er fra. Så står den ved de tilbud, der ikke har en.",
	beskrivelse:
		"Hvert tilbud skal have en beskrivelse. Det, du skriver her, kommer til at stå i alle de rækker.",
};

/** What an action of an import is called when it is done, in the form that a number of offers stands before. */
const DONE_WORDS: Readonly<Record<string, string>> = {
	"import-send": "sendt til godkendelse",
	"import-udgiv-kladder": "udgivet",
	"import-laesedato": "har fået en dato for genlæsning",
	"import-fortryd": "fortrudt",
};

/** What was just done to how many of an import's offers, and to how many not; `null` for an address of another kind. */
export function doneWords(name: string, done: number, refused: number): string | null {
	const words = Object.hasOwn(DONE_WORDS, name) ? DONE_WORDS[name] : undefined;
	if (!words) return null;
	const is = name === "import-laesedato" ? "" : "er ";
	const rest = refused > 0 ? ` ${rowCount(refused)} er ikke. Årsagen står ved rækken.` : "";
	return `${rowCount(done)} ${is}${words}.${rest}`;
}
