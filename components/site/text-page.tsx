import type { ReactNode } from "react";
import type { Catalogue, PageView } from "@/lib/directory/catalogue";
import { Prose } from "../ui/prose";
import { Page } from "./page";

type Props = {
	catalogue: Catalogue;
	page: PageView;
	/** What is counted and not written, below the words. */
	children?: ReactNode;
};

/** A page whose words are data: `content/pages/<slug>.md`. */
export function TextPage({ catalogue, page, children }: Props) {
	return (
		<Page catalogue={catalogue} path={`/${page.slug}`} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<Prose markdown={page.body} />
				{children}
			</div>
		</Page>
	);
}
