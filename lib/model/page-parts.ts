/** A part of a page's Markdown: its `## ` heading and what stands under it. */
export type PagePart = { title: string; body: string };

/** Splits a page's Markdown at its `## ` headings, in reading order. */
export function pageParts(markdown: string): { intro: string; parts: PagePart[] } {
	const [intro = "", ...blocks] = `\n${markdown}`.split(/\n## /);
	const parts = blocks.map((block) => {
		const [title = "", ...rest] = block.split("\n");
		return { title: title.trim(), body: rest.join("\n").trim() };
	});
	return { intro: intro.trim(), parts };
}
