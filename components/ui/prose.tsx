import type { Element, Root, RootContent } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { slugify } from "@/lib/base/slug";
import { splitCitations } from "@/lib/model/citations";

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

const yamlText = (node: Root | RootContent): string =>
	node.type === "text" ? node.value : "children" in node ? node.children.map(yamlText).join("") : "";

/** Gives the headings addresses; after sanitizing, which would prefix them. */
function addressHeadings(tree: Root): void {
	for (const node of tree.children) {
		if (node.type === "element" && node.tagName === "h2") node.properties.id = slugify(yamlText(node));
	}
}

type Props = { markdown: string; cite?: (reference: string) => ReactNode };

/** Our Markdown as HTML. `cite` draws a reference; without it references are left out. */
export function Prose({ markdown, cite }: Props) {
	const tree = processor.runSync(processor.parse(markdown)) as Root;
	addressHeadings(tree);
	markCitations(tree);
	const content = toJsxRuntime(tree, {
		Fragment,
		jsx,
		jsxs,
		components: {
			cite: ({ title }) => cite?.(title ?? "") ?? null,
		},
	});
	return <div className="prose">{content}</div>;
}
