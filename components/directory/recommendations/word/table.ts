import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Block } from "./document";

const cell = (text: string, isHead: boolean) =>
	new TableCell({
		margins: { top: 60, bottom: 60, left: 90, right: 90 },
		children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
	});

/**
 * A table as wide as the page, whose first row is repeated on every page.
 * @param widths the columns' shares of the page, in percent.
 */
export const table = (
	head: readonly string[],
	rows: readonly (readonly string[])[],
	widths: readonly number[],
): Block =>
	new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: widths.map((share) => Math.round(share * 96)),
		rows: [head, ...rows].map(
			(row, i) =>
				new TableRow({
					tableHeader: i === 0,
					cantSplit: true,
					children: row.map((text) => cell(text, i === 0)),
				}),
		),
	});
