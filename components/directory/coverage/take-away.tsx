import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { Municipality } from "@/lib/model/place-schema";

/** What one takes along: the numbers, a draft of a policy, and the offers for a page of one's own. */
export function TakeAway({ municipality: { code, slug } }: { municipality: Municipality }) {
	const here = `?${PARAM.municipality}=${slug}`;
	const numbers = (format: string) => `/api/v1/coverage?municipality=${code}&format=${format}`;
	return (
		<section className="detail-section no-print" aria-labelledby="tag-med">
			<h2 id="tag-med">Tag det med</h2>
			<ul>
				<li>
					Tallene som <a href={numbers("xlsx")}>Excel</a> eller <a href={numbers("csv")}>CSV</a>
				</li>
				<li>
					<a href={`${routes.policyDraft}${here}`}>Udkast til en pårørendepolitik (Word)</a>, med det, vi ved
					om kommunen
				</li>
				<li>
					<a href={`${routes.recommendations}${here}`}>Tjek jer selv efter anbefalingerne</a>
				</li>
				<li>
					<a href={`${routes.data}${here}`}>Vis tilbuddene på jeres egen hjemmeside</a>
				</li>
			</ul>
		</section>
	);
}
