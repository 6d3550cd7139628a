import type { Catalogue } from "@/lib/directory/catalogue";
import type { Numbering } from "./references";
import { SourcePlace } from "./source-place";

/** The numbered sources at the end of the page, each with the place in it. */
export function SourceNotes({ numbering, sources }: { numbering: Numbering; sources: Catalogue["sources"] }) {
	return (
		<section className="detail-section" aria-labelledby="kilder">
			<h2 id="kilder">Kilder</h2>
			<ol className="notes">
				{[...numbering].map(([reference, number]) => (
					<li key={reference} id={`kilde-${number}`}>
						<span aria-hidden="true">{number}.</span>
						<span>
							<SourcePlace reference={reference} sources={sources} />
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
