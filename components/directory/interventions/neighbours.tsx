import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { neighboursOf } from "@/lib/directory/interventions/neighbours";
import type { InterventionView } from "@/lib/directory/interventions/view";

/** Other interventions with the same elements or groups. */
export function Neighbours({
	intervention,
	catalogue,
}: {
	intervention: InterventionView;
	catalogue: Catalogue;
}) {
	return (
		<section className="detail-section no-print" aria-labelledby="ligner">
			<h2 id="ligner">Lignende hjælp</h2>
			<ul className="mt-11 grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-10 max-sm:mt-2.5 max-sm:gap-2.5">
				{neighboursOf(intervention, catalogue.interventions).map(({ slug, title, summary }) => (
					<li key={slug}>
						<a className="inline-block min-h-17.5 font-semibold" href={routes.intervention(slug)}>
							{title}
						</a>
						<p className="text-95 text-soft max-sm:hidden">{summary}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
