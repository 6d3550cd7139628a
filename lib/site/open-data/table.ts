import { stringify } from "csv-stringify/sync";
import writeWorkbook from "write-excel-file/node";
import type { Catalogue } from "../../directory/catalogue";
import { type CodeWords, codeWords } from "../../directory/code-words";
import type { PlacesDocument } from "../../model/place-schema";

/** What a column may need to know to say in words what the record has as a code. */
export type ColumnContext = { words: CodeWords; places: PlacesDocument };

/** One column of a file: its heading, and what stands in it; `""` for what nobody has said. */
export type Column<J> = { heading: string; cell: (row: J, context: ColumnContext) => string };

/** A file's first row and the others. */
export type Table = { headings: string[]; rows: string[][] };

/** Records as a table. */
export function tableOf<J>(
	columns: readonly Column<J>[],
	records: readonly J[],
	catalogue: Catalogue,
): Table {
	const context = { words: codeWords(catalogue), places: catalogue.places };
	return {
		headings: columns.map(({ heading }) => heading),
		rows: records.map((record) => columns.map(({ cell }) => cell(record, context))),
	};
}

/** As Danish Excel reads it: UTF-8 with its mark, semicolons, CRLF; no cell is a formula (OWASP). */
export const csvOf = ({ headings, rows }: Table): string =>
	stringify([headings, ...rows], {
		bom: true,
		delimiter: ";",
		record_delimiter: "\r\n",
		escape_formulas: true,
	});

const WIDEST = 60;
/** Excel's own limit of a cell. */
const MOST_CHARACTERS = 32_767;

/** The same as a workbook: every cell a text, the headings bold and always in sight. */
export async function workbookOf({ headings, rows }: Table, name: string): Promise<Uint8Array<ArrayBuffer>> {
	const text = (value: string) => ({ value: value.slice(0, MOST_CHARACTERS), type: String });
	const columns = headings.map((heading, at) => ({
		width: Math.min(WIDEST, Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)) + 2),
	}));
	const head = headings.map((heading) => ({ ...text(heading), fontWeight: "bold" as const }));
	const book = writeWorkbook([head, ...rows.map((row) => row.map(text))], {
		columns,
		sheet: name,
		stickyRowsCount: 1,
	});
	return new Uint8Array(await book.toBuffer());
}
