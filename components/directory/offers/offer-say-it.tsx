import type { Way } from "@/lib/directory/offers/reach";
import type { OfferView } from "@/lib/directory/offers/view";

/** What happens when one calls, where a source tells; and words to begin with, for the first call is the hardest. */
export function OfferSayIt({ offer, first }: { offer: OfferView; first: Way }) {
	const askOthers = first.way === "municipality" || first.way === "provider";
	if (first.way !== "call" && !askOthers) return null;
	return (
		<>
			{offer.whenCalling && (
				<details className="say-it">
					<summary>Hvad sker der, når jeg ringer?</summary>
					<p>{offer.whenCalling}</p>
				</details>
			)}
			<details className="say-it">
				<summary>Sådan kan du sige det</summary>
				<p>
					{askOthers
						? `“Jeg er pårørende og vil gerne høre om ${offer.title}. Hvem skal jeg tale med?”`
						: "“Jeg er pårørende til en voksen, der har det svært. Har du tid til at tale med mig?”"}
				</p>
				<p>“Kan jeg tale med dig uden at sige, hvem det handler om?”</p>
			</details>
		</>
	);
}
