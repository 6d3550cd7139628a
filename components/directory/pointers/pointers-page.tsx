import { routes } from "@/lib/base/routes";
import type { PageView, PointerView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { Prose } from "../../ui/prose";
import { CrisisLine } from "../guide/crisis-line";
import { DestinationEntry } from "./destination";

type Props = {
	frame: Frame;
	words: Pick<CodeWords, "source">;
	page: PageView;
	pointers: readonly PointerView[];
	now: Date;
};

/** What the directory does not cover, and who helps instead. */
export function PointersPage({ frame, words, page, pointers, now }: Props) {
	return (
		<Page frame={frame} path={routes.elsewhere} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<nav aria-label="På siden">
					<ul className="flex list-none flex-wrap gap-x-12.5 gap-y-2.5 p-0">
						{pointers.map(({ slug, title }) => (
							<li key={slug}>
								<a className="inline-flex min-h-27.5 items-center" href={`#${slug}`}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<CrisisLine lifeline={frame.lifeline} />
				<div className="mt-15 grid gap-10">
					{pointers.map(({ slug, title, text, destinations }) => (
						<article key={slug} className="card target:rounded-8 target:bg-tint" id={slug}>
							<h2>{title}</h2>
							<p className="mt-5">{text}</p>
							<ul className="mt-10 grid list-none gap-15 p-0">
								{destinations.map((destination) => (
									<DestinationEntry key={destination.name} {...{ destination, words, now }} />
								))}
							</ul>
						</article>
					))}
				</div>
				<div className="mt-20">
					<Prose markdown={page.body} />
				</div>
			</div>
		</Page>
	);
}
