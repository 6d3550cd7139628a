import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { Paper } from "./blocks";
import { drawBlocks, type Pen } from "./draw";

/** The site's own letters, as whole files that can be embedded; no folder of the build has them. */
const FONTS = join(process.cwd(), "node_modules/@fontsource/atkinson-hyperlegible-next/files");
const fontFile = (weight: number) => join(FONTS, `atkinson-hyperlegible-next-latin-${weight}-normal.woff`);

/** What its types do not know yet. */
const UNIVERSAL = "PDF/UA" as string as PDFKit.PDFDocumentOptions["subset"];

const MILLIMETRE = 72 / 25.4;
const MARGIN = 16 * MILLIMETRE;
/** Each time so much smaller, and not below four fifths of what was asked for. */
const STEPS = [1, 0.95, 0.9, 0.85, 0.8];

function draw({ title, lang, blocks }: Paper, size: number): { document: PDFKit.PDFDocument; pages: number } {
	const document = new PDFDocument({
		size: "A4",
		margin: MARGIN,
		pdfVersion: "1.7",
		subset: UNIVERSAL,
		tagged: true,
		lang,
		displayTitle: true,
		bufferPages: true,
		font: fontFile(400),
		info: { Title: title },
	});
	document.registerFont("text", fontFile(400)).registerFont("strong", fontFile(700));
	const root = document.struct("Document");
	document.addStructure(root);
	const pen: Pen = { document, parent: root, size, left: MARGIN, width: document.page.width - 2 * MARGIN };
	drawBlocks(pen, blocks);
	root.end();
	return { document, pages: document.bufferedPageRange().count };
}

/** A paper as a tagged PDF: headings, lists, links and figures are told to whoever does not see them. */
export async function taggedPdf(paper: Paper): Promise<Buffer<ArrayBuffer>> {
	let drawn = draw(paper, paper.size);
	for (const step of STEPS.slice(1)) if (drawn.pages > paper.pages) drawn = draw(paper, paper.size * step);
	const { document } = drawn;
	const chunks: Uint8Array[] = [];
	const finished = new Promise<Buffer<ArrayBuffer>>((resolve, reject) => {
		document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
		document.on("end", () => resolve(Buffer.concat(chunks)));
		document.on("error", reject);
	});
	document.end();
	return finished;
}
