import { readTag } from "./html-tags";

/**
 * What stands in a finished page's `<main>`, to be put into somebody else's page.
 * @throws when it has none: then it is no page of ours.
 */
export function fragmentOf(html: string): string {
	const start = html.indexOf("<main");
	const end = html.lastIndexOf("</main>");
	const tag = start < 0 ? undefined : readTag(html, start + 1);
	if (!tag || end < tag.end) throw new Error("a page without a main part");
	return html.slice(tag.end, end).trim();
}
