import { routes } from "@/lib/base/routes";
import { slugify } from "@/lib/base/slug";
import type { PageView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { pageParts } from "@/lib/model/page-parts";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { CitedProse } from "../interventions/cited-prose";
import { numberCitations } from "../interventions/references";
import { SourceNotes } from "../interventions/source-notes";
import { RECOMMENDATIONS_CRUMBS } from "./words";

type Props = { frame: Frame; page: PageView; words: Pick<CodeWords, "source"> };

/** A page about what the documents say, every statement with its source and every part with an anchor. */
export function ReadingPage({ frame, page, words }: Props) {
	const numbering = numberCitations(page.body);
	const { parts } = pageParts(page.body);
	return (
		<Page
			frame={frame}
			path={routes.page(page.slug)}
			section={routes.staff}
			crumbs={RECOMMENDATIONS_CRUMBS}
			title={page.title}
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<nav className="mb-15 print:hidden!" aria-label="På siden">
					<ul className="list-none gap-x-20 p-0 sm:columns-2">
						{parts.map(({ title }) => (
							<li key={title}>
								<a className="inline-block py-3" href={`#${slugify(title)}`}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<CitedProse markdown={page.body} numbering={numbering} />
				<SourceNotes numbering={numbering} words={words} />
			</div>
		</Page>
	);
}
