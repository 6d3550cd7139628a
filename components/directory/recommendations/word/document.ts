import {
	AlignmentType,
	Document,
	Footer,
	type IParagraphOptions,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	type Table,
	TextRun,
} from "docx";

/** What such a file is, to a browser. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a document is made of. */
export type Block = Paragraph | Table;

const FONT = "Calibri";
const INK = "17292D";
const HEAD = { font: FONT, color: "0F4A52", bold: true };

/** Sizes are in half points, spacing in twentieths of a point: what Word's own styles are told in. */
const STYLES = {
	default: {
		document: {
			run: { font: FONT, size: 22, color: INK, language: { value: "da-DK" } },
			paragraph: { spacing: { after: 120, line: 276 } },
		},
		title: { run: { ...HEAD, size: 44 }, paragraph: { spacing: { after: 120 } } },
		heading1: {
			run: { ...HEAD, size: 30 },
			paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
		},
		heading2: {
			run: { ...HEAD, size: 25 },
			paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
		},
		heading3: {
			run: { ...HEAD, size: 22 },
			paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
		},
		listParagraph: { paragraph: { spacing: { after: 60 } } },
	},
};

const paragraph = (text: string, options: IParagraphOptions = {}) => new Paragraph({ ...options, text });

export const title = (text: string): Block => paragraph(text, { heading: "Title" });
export const heading = (text: string, level: 1 | 2 | 3): Block =>
	paragraph(text, { heading: `Heading${level}` });
export const text = (words: string): Block => paragraph(words);
export const bullet = (words: string): Block =>
	paragraph(words, { bullet: { level: 0 }, style: "ListParagraph" });
/** Something small beside the text: a source, a note. */
export const aside = (words: string): Block =>
	new Paragraph({ children: [new TextRun({ text: words, italics: true, size: 19 })] });

/** What stands at the foot of every page: where it is from, and the page's number. */
const footer = (from: string) =>
	new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children: [`${from} · `, PageNumber.CURRENT], size: 18 })],
			}),
		],
	});

type Made = { title: string; from: string; blocks: readonly Block[]; wide?: boolean };

/** A4, upright or across. */
const pageOf = (wide: boolean): ISectionOptions["properties"] => ({
	page: {
		size: { width: 11_906, height: 16_838, orientation: wide ? "landscape" : "portrait" },
		margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
	},
});

/** The bytes of a Word file: in Danish, with Word's own heading styles. */
export async function wordFile({
	title: name,
	from,
	blocks,
	wide = false,
}: Made): Promise<Uint8Array<ArrayBuffer>> {
	const document = new Document({
		title: name,
		creator: "Pårørendevejviser",
		lastModifiedBy: "Pårørendevejviser",
		styles: STYLES,
		sections: [{ properties: pageOf(wide), footers: { default: footer(from) }, children: [...blocks] }],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}
