import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { parseMarkdown } from "./parse-markdown";

type Props = { markdown: string; cite?: (reference: string) => ReactNode };

/** Our Markdown as HTML. `cite` draws a reference; without it references are left out. */
export function Prose({ markdown, cite }: Props) {
	const content = toJsxRuntime(parseMarkdown(markdown), {
		Fragment,
		jsx,
		jsxs,
		components: {
			cite: ({ title }) => cite?.(title ?? "") ?? null,
		},
	});
	return <div className="prose">{content}</div>;
}
