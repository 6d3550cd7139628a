import type { QrDrawing } from "../../directory/shortlist/qr-drawing";
import type { Block } from "./blocks";

type Element = ReturnType<PDFKit.PDFDocument["struct"]>;

/** Where it is drawn: the document, what is told of it, and the column. */
export type Pen = {
	document: PDFKit.PDFDocument;
	parent: Element;
	size: number;
	left: number;
	width: number;
};

const HEADING_SIZES = { 1: 1.7, 2: 1.2 } as const;
const LINK = "#0b363c";
const CODE_SIDE = 85;

/** So much stays free below, or what comes goes to the next page. */
function keepTogether({ document }: Pen, height: number) {
	const { page } = document;
	const bottom = page.height - page.margins.bottom;
	if (document.y + height > bottom && document.y > page.margins.top) document.addPage();
}

/** How high blocks of text will be, nearly: enough to begin them where they have room. */
function heightOf({ document, size, width }: Pen, blocks: readonly Block[]): number {
	const heights = blocks.map((block) => {
		if (block.kind !== "heading" && block.kind !== "text") return size * 3;
		const own = block.kind === "heading" ? size * HEADING_SIZES[block.level] : size;
		document.font("strong").fontSize(own);
		return document.heightOfString(block.text, { width, lineGap: own * 0.12 });
	});
	return heights.reduce((sum, height) => sum + height, 0);
}

function write(pen: Pen, tag: string, text: string, size: number, href?: string | null, strong = false) {
	const { document, parent, left, width } = pen;
	document.font(strong ? "strong" : "text").fontSize(size);
	const options = { width, lineGap: size * 0.12 };
	keepTogether(pen, document.heightOfString(text, options));
	const put = () => {
		document.fillColor(href ? LINK : "black");
		document.text(text, left, document.y, { ...options, ...(href ? { link: href, underline: true } : {}) });
	};
	const element = document.struct(tag);
	parent.add(element);
	element.add(href ? document.struct("Link", { alt: text }, put) : document.struct("Span", {}, put));
	element.end();
}

/** What has nothing to say: a rule, to write on or between. */
function rule({ document, size, left, width }: Pen, from = 0) {
	const y = document.y + size * 1.3;
	document.markContent("Artifact", { type: "Layout" });
	document
		.lineWidth(0.6)
		.strokeColor("#666")
		.moveTo(left + from, y)
		.lineTo(left + width, y)
		.stroke();
	document.endMarkedContent();
	document.y = y + size * 0.3;
}

function line(pen: Pen, label: string) {
	const { document, size } = pen;
	keepTogether(pen, size * 3);
	if (!label) return rule(pen);
	const top = document.y + size * 0.3;
	document.y = top;
	write(pen, "P", label, size);
	document.y = top - size * 0.3;
	rule(pen, document.widthOfString(label) + size);
}

function list(pen: Pen, items: readonly (readonly Block[])[]) {
	const { document, parent, size } = pen;
	const all = document.struct("L");
	parent.add(all);
	for (const blocks of items) {
		document.y += size * 0.6;
		keepTogether(pen, heightOf(pen, blocks));
		const [item, body] = [document.struct("LI"), document.struct("LBody")];
		all.add(item);
		item.add(body);
		drawBlocks({ ...pen, parent: body }, blocks);
		body.end();
		item.end();
	}
	all.end();
}

function code({ document, parent }: Pen, drawing: QrDrawing, title: string, x: number, y: number) {
	const scale = CODE_SIDE / drawing.side;
	const about = { alt: title, bbox: [x, y, x + CODE_SIDE, y + CODE_SIDE] };
	const put = () => {
		document.save().translate(x, y).scale(scale).lineWidth(1).strokeColor("black");
		document.path(drawing.path).stroke().restore();
	};
	parent.add(document.struct("Figure", about, put));
}

function coded(pen: Pen, { blocks, drawing, title, caption }: Extract<Block, { kind: "coded" }>) {
	const { document, size, left, width } = pen;
	keepTogether(pen, CODE_SIDE + size * 5);
	document.y += size * 0.8;
	const top = document.y;
	const page = document.bufferedPageRange().count;
	const column = left + width - CODE_SIDE;
	drawBlocks({ ...pen, width: width - CODE_SIDE - 2 * size }, blocks);
	const below = document.bufferedPageRange().count === page ? document.y : 0;
	code(pen, drawing, title, column, top);
	document.y = top + CODE_SIDE + size * 0.4;
	write({ ...pen, left: column, width: CODE_SIDE }, "P", caption, size * 0.8);
	document.y = Math.max(document.y, below);
}

/** Draws blocks one below the other, each told as what it is. */
export function drawBlocks(pen: Pen, blocks: readonly Block[]) {
	const { document, size } = pen;
	for (const block of blocks) {
		switch (block.kind) {
			case "heading": {
				const own = size * HEADING_SIZES[block.level];
				keepTogether(pen, own + size * 4);
				write(pen, `H${block.level}`, block.text, own, null, true);
				break;
			}
			case "text":
				write(pen, "P", block.text, size, block.href, block.strong);
				break;
			case "line":
				line(pen, block.label);
				break;
			case "list":
				list(pen, block.items);
				break;
			case "coded":
				coded(pen, block);
		}
		document.y += size * 0.15;
	}
}
