import type { QrDrawing } from "../../directory/shortlist/qr-drawing";

/** What stands on paper, in reading order. */
export type Block =
	| { kind: "heading"; level: 1 | 2; text: string }
	/** A paragraph; `href`: all of it is a link. `strong`: what one looks for. */
	| { kind: "text"; text: string; href?: string | null; strong?: boolean }
	/** A line to write on, behind its label where it has one. */
	| { kind: "line"; label: string }
	| { kind: "list"; items: readonly (readonly Block[])[] }
	/** Blocks with a code beside them, and what to do with it. */
	| { kind: "coded"; blocks: readonly Block[]; drawing: QrDrawing; title: string; caption: string };

export type Paper = {
	title: string;
	/** The language of all of it, "da-DK". */
	lang: string;
	/** The size of running text, in points. */
	size: number;
	/** It is set smaller, down to four fifths, until it has room on so many pages. */
	pages: number;
	blocks: readonly Block[];
};
