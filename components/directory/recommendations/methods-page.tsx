import { routes } from "@/lib/base/routes";
import type { PageView } from "@/lib/directory/catalogue";
import { methodsOf, ofSet } from "@/lib/directory/recommendations/outcome";
import type { methodsPage } from "@/lib/site/questions/recommendations";
import { Page } from "../../site/page";
import { CitedProse } from "../interventions/cited-prose";
import { SourceNotes } from "../interventions/source-notes";
import { MethodEntry } from "./method-entry";
import { numberMethods } from "./numbering";
import { RECOMMENDATIONS_CRUMBS } from "./words";

export type MethodsProps = Omit<ReturnType<typeof methodsPage>, "page"> & { page: PageView };

/** The concept's methods, or what it names besides, under the recommendation that each stands under. */
export function MethodsPage({ frame, page, headed, words, recommendations, methods, offers }: MethodsProps) {
	const shown = methods.filter((method) => method.headed === headed);
	const numbering = numberMethods(page, shown);
	const parts = ofSet(recommendations, "concept")
		.map((recommendation, i) => ({ recommendation, number: i + 1, own: methodsOf(recommendation, shown) }))
		.filter(({ own }) => own.length > 0);
	return (
		<Page
			frame={frame}
			path={headed ? routes.methods : routes.examples}
			section={routes.staff}
			crumbs={RECOMMENDATIONS_CRUMBS}
			title={page.title}
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<CitedProse markdown={page.body} numbering={numbering} />
				<nav className="mt-10 print:hidden!" aria-label="Metoder efter navn">
					<ul className="list-none gap-x-20 p-0 sm:columns-2 wide:columns-3">
						{shown.map(({ slug, title }) => (
							<li key={slug}>
								<a className="inline-block py-3" href={`#${slug}`}>
									{title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				{parts.map(({ recommendation, number, own }) => (
					<section
						key={recommendation.slug}
						className="detail-section"
						aria-labelledby={`anbefaling-${number}`}
					>
						<h2 id={`anbefaling-${number}`}>
							{number}. {recommendation.title}
						</h2>
						<p>
							<a href={routes.recommendation(recommendation.slug)}>Anbefalingen og dens aktiviteter</a>
						</p>
						<div className="mt-7.5 grid grid-cols-[minmax(0,1fr)] gap-10">
							{own.map((method) => (
								<MethodEntry key={method.slug} {...{ method, methods, numbering, words, offers }} />
							))}
						</div>
					</section>
				))}
				<SourceNotes numbering={numbering} words={words} />
			</div>
		</Page>
	);
}
