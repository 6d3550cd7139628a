import type { ReactNode } from "react";
import { routes } from "@/lib/base/routes";
import type { PageView } from "@/lib/directory/catalogue";
import type { Frame } from "@/lib/site/questions/frame";
import { Prose } from "../ui/prose";
import { Page } from "./page";

type Props = {
	frame: Frame;
	page: PageView;
	/** What is counted and not written, below the words. */
	children?: ReactNode;
};

/** A page whose words are data: `content/pages/<slug>.md`. */
export function TextPage({ frame, page, children }: Props) {
	return (
		<Page frame={frame} path={routes.page(page.slug)} title={page.title}>
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
