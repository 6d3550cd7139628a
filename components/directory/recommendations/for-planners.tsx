import { routes } from "@/lib/base/routes";

/** The way from those who refer to those who plan. */
export function ForPlanners() {
	return (
		<section className="detail-section no-print" aria-labelledby="planlaegger">
			<h2 id="planlaegger">Planlægger du indsatsen for pårørende?</h2>
			<ul className="mt-5 flex list-none flex-wrap gap-x-12.5 gap-y-0 p-0">
				{[
					[routes.recommendations, "Anbefalinger til kommuner"],
					[routes.newCheck, "Selvtjek for en kommune"],
					[routes.methods, "Metoder"],
					[`${routes.municipalities}?vis=svar`, "Kommunerne: hvem er spurgt, og hvem har svaret?"],
					[routes.policyDraft, "Udkast til pårørendepolitik (Word)"],
				].map(([href, label]) => (
					<li key={href}>
						<a className="inline-flex min-h-25 items-center" href={href}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
