import type { ElementCode } from "@/lib/model/intervention-codes";

/** The columns of VIVE 2022, table 4.2, in the table's own order. */
export const COLUMNS: readonly ElementCode[] = [
	"individual",
	"group",
	"education",
	"peer",
	"guidance",
	"family-network",
	"organisational",
];

/** The table copied by hand, in its own row order: its 17 and 18 are table 4.1's 18 and 17. */
export const TABLE: readonly { row: number; slug: string; cells: readonly string[] }[] = [
	{ row: 1, slug: "apopleksi-65-plus", cells: ["", "", "", "", "X", "X", ""] },
	{ row: 2, slug: "forventningssamtalen", cells: ["", "", "", "", "", "X", ""] },
	{ row: 3, slug: "netvaerksvenner", cells: ["(X)", "", "", "X", "X", "", ""] },
	{ row: 4, slug: "center-for-paaroerende", cells: ["", "X", "", "X", "", "X", ""] },
	{ row: 5, slug: "hjerneskadekoordinatorer", cells: ["", "", "(X)", "", "X", "", ""] },
	{ row: 6, slug: "rejsehold", cells: ["", "", "", "", "", "", "X"] },
	{ row: 7, slug: "paaroerendevejleder", cells: ["X", "X", "X", "", "X", "", "(X)"] },
	{ row: 8, slug: "paaroerenderaad", cells: ["", "", "", "", "", "", "X"] },
	{ row: 9, slug: "aaben-dialog", cells: ["", "", "", "", "", "X", "X"] },
	{ row: 10, slug: "laer-at-tackle", cells: ["", "X", "X", "X", "", "", ""] },
	{ row: 11, slug: "akutsamtalen", cells: ["X", "", "", "", "", "", ""] },
	{ row: 12, slug: "recovery-orienterede-kurser", cells: ["", "X", "X", "X", "", "X", ""] },
	{ row: 13, slug: "familieorienteret-alkoholbehandling", cells: ["X", "", "X", "", "", "X", ""] },
	{ row: 14, slug: "digital-paaroerenderaadgivning", cells: ["X", "", "X", "", "", "", ""] },
	{ row: 15, slug: "telefonraadgivning", cells: ["X", "", "", "", "", "", ""] },
	{ row: 16, slug: "foredrag-temadage-og-paaroerendecafeer", cells: ["", "X", "X", "", "", "", ""] },
	{ row: 17, slug: "aflastning-og-afloesning", cells: ["X", "", "", "", "", "X", ""] },
	{ row: 18, slug: "bisidder-og-besoegsven", cells: ["X", "", "", "", "", "X", ""] },
];

/** All 126 cells: the mark that stands where a row and a column meet. */
export const CELLS = TABLE.flatMap(({ slug, cells }) =>
	COLUMNS.map((element, i) => ({ slug, element, mark: cells[i] ?? "" })),
);

/** The degree behind a mark. */
export const DEGREE_OF_MARK: Record<string, string | undefined> = { X: "full", "(X)": "partial" };

/** A row as the extraction prints it: seven cells, each its content and one space (the sources' README). */
const ROW = /^(\d+) ([^\d][\s\S]*?)((?:(?:\(X\)|X)? ){7})$/gm;

/** The table as it stands in the text of the report. */
export function tableIn(text: string) {
	const from = text.indexOf("Tabel 4.2 Oversigtstabel");
	const table = text.slice(from, text.indexOf("Tabellen viser, hvordan", from));
	return [...table.matchAll(ROW)].map(([, row, title = "", cells = ""]) => ({
		row: Number(row),
		title: title
			.replace(/-\s*\n/g, "")
			.replace(/\s+/g, " ")
			.trim(),
		cells: cells.split(" ").slice(0, 7),
	}));
}
