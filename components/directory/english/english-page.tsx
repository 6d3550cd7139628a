import { routes } from "@/lib/base/routes";
import type { PageView } from "@/lib/directory/catalogue";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { Prose } from "../../ui/prose";
import { EnglishNumbers, type Known } from "./numbers";

type Props = Known & { frame: Frame; page: PageView };

/** The one page in English: what this is, whom to call, and how to find the way in what is Danish. */
export function EnglishPage({ frame, page, ...known }: Props) {
	return (
		<Page frame={frame} path={routes.english} title={page.title} lang="en">
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<section aria-labelledby="call">
					<h2 id="call">Whom to call</h2>
					<EnglishNumbers {...known} />
				</section>
				<Prose markdown={page.body} />
			</div>
		</Page>
	);
}
