import { routes } from "@/lib/base/routes";
import type { OfferView } from "@/lib/directory/offers/view";
import { ArrowIcon } from "../../ui/icons";

const WAYS = [
	[routes.offers, "Find andre tilbud"],
	[routes.emergency, "Jeg har brug for hjælp nu"],
] as const;

/** After a report: that it is stored, what happens now, and the ways on. */
export function ReportThanks({ offer }: { offer: Pick<OfferView, "slug" | "title"> }) {
	return (
		<>
			<header className="page-head">
				<h1>Tak for din besked</h1>
				<p className="lead">Vi har gemt det, du skrev om {offer.title}.</p>
			</header>
			<section className="max-w-400" aria-labelledby="nu">
				<h2 id="nu">Hvad sker der nu?</h2>
				<p className="mt-5">
					Vi læser din besked, og er noget forkert, retter vi det på siden. Du får ikke svar, medmindre vi har
					noget at spørge om, og du har skrevet, hvordan vi får fat i dig.
				</p>
				<div className="mt-12.5 grid gap-5">
					{[[routes.offer(offer.slug), `Tilbage til ${offer.title}`] as const, ...WAYS].map(
						([href, label]) => (
							<a key={href} className="row-link" href={href}>
								<span>{label}</span>
								<ArrowIcon />
							</a>
						),
					)}
				</div>
			</section>
		</>
	);
}
