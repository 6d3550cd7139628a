import { routes } from "@/lib/base/routes";
import type { Catalogue, PageView } from "@/lib/directory/catalogue";
import { Page } from "../../site/page";
import { Prose } from "../../ui/prose";
import { EnglishNumbers } from "./numbers";

type Props = { catalogue: Catalogue; page: PageView };

/** The one page in English: what this is, whom to call, and how to find the way in what is Danish. */
export function EnglishPage({ catalogue, page }: Props) {
	return (
		<Page catalogue={catalogue} path={routes.english} title={page.title} lang="en">
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<section aria-labelledby="call">
					<h2 id="call">Whom to call</h2>
					<EnglishNumbers catalogue={catalogue} />
				</section>
				<Prose markdown={page.body} />
			</div>
		</Page>
	);
}
