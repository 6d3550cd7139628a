import type { Catalogue } from "@/lib/catalogue/view";
import { parseReference } from "@/lib/content/citations";
import { routes } from "@/lib/routes";
import type { Numbering } from "./references";

/** The numbered sources at the end of the page, each with the place in it. */
export function SourceNotes({ numbering, sources }: { numbering: Numbering; sources: Catalogue["sources"] }) {
	return (
		<section className="detail-section" aria-labelledby="kilder">
			<h2 id="kilder">Kilder</h2>
			<ol className="notes">
				{[...numbering].map(([reference, number]) => {
					const { source, place } = parseReference(reference);
					return (
						<li key={reference} id={`kilde-${number}`}>
							<span aria-hidden="true">{number}.</span>
							<span>
								<a href={routes.source(source)}>{sources.find(({ id }) => id === source)?.short ?? source}</a>
								, {place}
							</span>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
