import type { Element, Root, RootContent } from "hast";
import rehypeSanitize from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { slugify } from "@/lib/base/slug";
import { splitCitations, withoutCitations } from "@/lib/model/citations";
import { PAGE_LENGTH, textFault } from "@/lib/model/text-bounds";

/** Only what our texts are made of; no images, no raw HTML, no attributes but a link's address. */
const ALLOWED = {
	tagNames: ["p", "ul", "ol", "li", "strong", "em", "a", "h2", "h3", "blockquote"],
	attributes: { a: ["href"] },
	protocols: { href: ["https", "http", "mailto", "tel"] },
};
const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, ALLOWED);

/** Turns `[@source place]` in running text into `cite` elements, after sanitizing. */
function markCitations(node: Root | Element): void {
	node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
		if (child.type === "element") markCitations(child);
		if (child.type !== "text") return [child];
		return splitCitations(child.value).map((part) =>
			"text" in part
				? { type: "text", value: part.text }
				: { type: "element", tagName: "cite", properties: { title: part.reference }, children: [] },
		);
	}) as never;
}

const textIn = (node: Root | RootContent): string =>
	node.type === "text" ? node.value : "children" in node ? node.children.map(textIn).join("") : "";

/** Gives the headings addresses; after sanitizing, which would prefix them. */
function addressHeadings(tree: Root): void {
	for (const node of tree.children) {
		if (node.type === "element" && node.tagName === "h2") node.properties.id = slugify(textIn(node));
	}
}

function parse(markdown: string): Root {
	const tree = processor.runSync(processor.parse(markdown)) as Root;
	addressHeadings(tree);
	markCitations(tree);
	return tree;
}

/** More paragraphs than these are shown as one. */
const MOST_PARAGRAPHS = 500;

/** What was saved before texts were bounded, or by other hands: its words, unread. */
function plain(markdown: string): Root {
	const text = withoutCitations(markdown);
	const blocks = text.split(/\n{2,}/, MOST_PARAGRAPHS + 1);
	const shown = blocks.length > MOST_PARAGRAPHS ? [text] : blocks;
	const children = shown.map((value): Element => {
		return { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] };
	});
	return { type: "root", children };
}

/**
 * How many characters of texts are kept as they were read: a page is rendered anew for each visitor. All that is
 * published is half of it; as a tree a text takes up to a hundred times its length.
 */
const KEPT_LENGTH = 400_000;
const kept = new Map<string, Root>();
let keptLength = 0;

function keep(markdown: string, tree: Root): void {
	if (markdown.length > KEPT_LENGTH / 10) return;
	kept.set(markdown, tree);
	keptLength += markdown.length;
	for (const oldest of kept.keys()) {
		if (keptLength <= KEPT_LENGTH) return;
		kept.delete(oldest);
		keptLength -= oldest.length;
	}
}

/** Our Markdown as a tree of HTML, of which nothing may be changed. What would take too long to read is its words alone. */
export function parseMarkdown(markdown: string): Root {
	const known = kept.get(markdown);
	if (known) return known;
	const tree = textFault(markdown, PAGE_LENGTH) === null ? parse(markdown) : plain(markdown);
	keep(markdown, tree);
	return tree;
}
