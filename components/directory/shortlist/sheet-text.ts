import { routes, siteUrl } from "@/lib/base/routes";
import type { Listed } from "@/lib/directory/shortlist/listed";
import { hrefOf } from "../offers/way-words";
import { inShort, type PaperWay, wayOnPaper } from "./sheet-words";

/** More has no room on one page. */
export const MOST_ON_A_SHEET = 5;

/** What is published of a list. */
export type There = Exclude<Listed, { kind: "gone" }>;
const isThere = (one: Listed): one is There => one.kind !== "gone";

/** What stands on a sheet, and what has no room; what can be called stands first, as on the list itself. */
export function onSheet(listed: readonly Listed[]): { there: There[]; entries: There[] } {
	const there = listed
		.filter(isThere)
		.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === "offer" ? -1 : 1));
	return { there, entries: there.slice(0, MOST_ON_A_SHEET) };
}

/** One thing on the sheet, in the relative's own words. */
export type SheetText = {
	title: string;
	/** Who runs it, where its name does not say. */
	by: string | null;
	text: string;
	way: (PaperWay & { href: string | null }) | null;
	/** Where more is told. */
	more: { text: string; href: string } | null;
	/** What somebody writes on the line behind it, where there is no way. */
	line: string | null;
};

const hostAndPath = (path: string) => siteUrl().replace(/^https?:\/\//, "") + path;

/** What the sheet says of one thing, on the screen, on paper and in the PDF. */
export function sheetText(one: There): SheetText {
	if (one.kind === "intervention") {
		const { title, summary, slug } = one.record;
		const path = routes.intervention(slug);
		return {
			title,
			by: null,
			text: inShort(summary),
			way: null,
			more: { text: `Læs mere: ${hostAndPath(path)}`, href: siteUrl() + path },
			line: "Hvem og hvornår:",
		};
	}
	const { title, description, providerName, status } = one.record;
	const [first] = one.reach.ways;
	const way = status === "ended" ? null : wayOnPaper(first);
	const unsure = one.reach.certainty === "uncertain";
	return {
		title,
		by: title.includes(providerName) ? null : providerName,
		text: inShort(description) + (unsure ? " Det er usikkert, om det findes i dag. Spørg først." : ""),
		way: way && first ? { ...way, href: hrefOf(first) } : null,
		more: null,
		line: way ? null : "Telefon:",
	};
}
