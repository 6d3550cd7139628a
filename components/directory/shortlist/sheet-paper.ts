import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay, formatPhone } from "@/lib/base/format";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import type { Block, Paper } from "@/lib/site/paper/blocks";
import { type SheetText, sheetText, type There } from "./sheet-text";
import { SHEET_WORDS } from "./sheet-words";

const LARGE = 17;
const USUAL = 12;

function entryBlocks({ title, by, text, way, more, line }: SheetText): Block[] {
	return [
		{ kind: "heading", level: 2, text: title },
		...(by ? [{ kind: "text" as const, text: by }] : []),
		{ kind: "text", text },
		...(more ? [{ kind: "text" as const, ...more }] : []),
		...(way ? [{ kind: "text" as const, text: way.text, href: way.href, strong: true }] : []),
		...(way?.hours ? [{ kind: "text" as const, text: way.hours }] : []),
		...(line ? [{ kind: "line" as const, label: line }] : []),
	];
}

type Props = {
	entries: readonly There[];
	address: string;
	lifeline: string | null;
	large: boolean;
	now: Date;
};

/** The sheet as paper: one page, or in large print as many as it takes. */
export function sheetPaper({ entries, address, lifeline, large, now }: Props): Paper {
	const { title, intro, note, danger, lifelineIs, codeTitle, codeCaption } = SHEET_WORDS;
	return {
		title,
		lang: "da-DK",
		size: large ? LARGE : USUAL,
		pages: large ? Number.POSITIVE_INFINITY : 1,
		blocks: [
			{ kind: "heading", level: 1, text: title },
			{ kind: "text", text: `${formatDay(danishDay(now))}. ${intro}` },
			{ kind: "list", items: entries.map((one) => entryBlocks(sheetText(one))) },
			{
				kind: "coded",
				drawing: drawQr(address),
				title: codeTitle,
				caption: codeCaption,
				blocks: [
					{ kind: "text", text: note },
					{ kind: "line", label: "" },
					{ kind: "line", label: "" },
					{ kind: "text", text: danger + (lifeline ? ` ${lifelineIs} ${formatPhone(lifeline)}.` : "") },
				],
			},
		],
	};
}
