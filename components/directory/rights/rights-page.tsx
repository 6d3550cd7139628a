import { routes } from "@/lib/base/routes";
import type { PageView, RightView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { RIGHT_TOPICS } from "@/lib/model/right-schema";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { Confidentiality } from "./confidentiality";
import { RightEntry } from "./right-entry";
import { CONFIDENTIALITY, TOPIC_WORDS } from "./words";

type Props = {
	frame: Frame;
	words: Pick<CodeWords, "source">;
	page: PageView;
	rights: readonly RightView[];
};

/** What the law gives adults' relatives, by what one comes for, and what staff may tell them. */
export function RightsPage({ frame, words, page, rights: all }: Props) {
	const topics = RIGHT_TOPICS.map((topic) => ({
		...TOPIC_WORDS[topic],
		rights: all.filter((right) => right.topic === topic),
	})).filter(({ rights }) => rights.length > 0);
	return (
		<Page frame={frame} path={routes.rights} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<nav aria-label="På siden">
					<ul className="flex list-none flex-wrap gap-x-12.5 gap-y-2.5 p-0">
						{[...topics, CONFIDENTIALITY].map(({ id, title }) => (
							<li key={id}>
								<a className="inline-flex min-h-27.5 items-center" href={`#${id}`}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{topics.map(({ id, title, rights }) => (
					<section key={id} className="detail-section" aria-labelledby={id}>
						<h2 id={id}>{title}</h2>
						<div className="grid gap-10">
							{rights.map((right) => (
								<RightEntry key={right.slug} right={right} />
							))}
						</div>
					</section>
				))}
				<Confidentiality page={page} words={words} />
			</div>
		</Page>
	);
}
