import { routes } from "@/lib/base/routes";
import type { Catalogue, PageView } from "@/lib/directory/catalogue";
import { Page } from "../../site/page";
import { Prose } from "../../ui/prose";
import { CrisisLine } from "../guide/crisis-line";
import { DestinationEntry } from "./destination";

type Props = { catalogue: Catalogue; page: PageView; now: Date };

/** What the directory does not cover, and who helps instead. */
export function PointersPage({ catalogue, page, now }: Props) {
	const { pointers, sources } = catalogue;
	return (
		<Page catalogue={catalogue} path={routes.elsewhere} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<nav aria-label="På siden">
					<ul className="on-page">
						{pointers.map(({ slug, title }) => (
							<li key={slug}>
								<a href={`#${slug}`}>{title}</a>
							</li>
						))}
					</ul>
				</nav>
				<CrisisLine emergency={catalogue.emergency} />
				<div className="grid gap-4 mt-6">
					{pointers.map(({ slug, title, text, destinations }) => (
						<article key={slug} className="card entry" id={slug}>
							<h2>{title}</h2>
							<p className="mt-2">{text}</p>
							<ul className="destinations">
								{destinations.map((destination) => (
									<DestinationEntry key={destination.name} {...{ destination, sources, now }} />
								))}
							</ul>
						</article>
					))}
				</div>
				<div className="mt-8">
					<Prose markdown={page.body} />
				</div>
			</div>
		</Page>
	);
}
