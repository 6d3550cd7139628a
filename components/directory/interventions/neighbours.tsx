import { routes } from "@/lib/base/routes";
import type { InterventionView } from "@/lib/directory/interventions/view";

type Summary = Pick<InterventionView, "slug" | "title" | "summary">;

/** Other interventions with the same elements or groups. */
export function Neighbours({ neighbours }: { neighbours: readonly Summary[] }) {
	return (
		<section className="detail-section no-print" aria-labelledby="ligner">
			<h2 id="ligner">Lignende hjælp</h2>
			<ul className="mt-11 grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-10 max-sm:mt-2.5 max-sm:gap-2.5">
				{neighbours.map(({ slug, title, summary }) => (
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
