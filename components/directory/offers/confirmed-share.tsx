import { routes } from "@/lib/base/routes";
import type { Share } from "@/lib/directory/offers/share";

/** How many offers somebody has confirmed, counted when the page is read. */
export function ConfirmedShare({ confirmed, total }: Share) {
	return (
		<section className="prose" aria-labelledby="bekraeftet">
			<h2 id="bekraeftet">Hvor mange tilbud er bekræftet?</h2>
			{confirmed === 0 ? (
				<p>Ingen tilbud er bekræftet endnu.</p>
			) : (
				<p>
					{confirmed} af {total} tilbud er bekræftet inden for det seneste år: nogen har set efter, at alt på
					siden stadig passer. <a href={`${routes.offers}?bekraeftet=nylig&bekraeftet=aeldre`}>Se dem</a>
				</p>
			)}
		</section>
	);
}
