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
			<ul className="neighbours">
				{neighboursOf(intervention, catalogue.interventions).map(({ slug, title, summary }) => (
					<li key={slug}>
						<a href={routes.intervention(slug)}>{title}</a>
						<p>{summary}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
