import { formatDay } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { OfferView } from "@/lib/directory/offers/view";
import { toldInFull } from "@/lib/directory/recommendations/mentions";
import { parseReference } from "@/lib/model/citations";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { Updated } from "../../ui/updated";
import { FreshnessNote } from "./freshness-note";
import { OfferRow } from "./offer-row";

/** What there is instead of, or beside, an offer. */
export function OfferAlternatives({
	offer,
	alternatives,
	places,
	now,
}: {
	offer: OfferView;
	alternatives: readonly ReachedOffer[];
	places: PlacesDocument;
	now: Date;
}) {
	if (alternatives.length === 0) return null;
	const rows = (
		<ul className="offer-rows">
			{alternatives.map((other) => (
				<OfferRow key={other.offer.slug} {...other} places={places} now={now} />
			))}
		</ul>
	);
	if (offer.status !== "ended") {
		return (
			<details className="no-print">
				<summary className="min-h-27.5 py-5.5 font-semibold text-deep">Lignende hjælp</summary>
				{rows}
			</details>
		);
	}
	return (
		<section className="detail-section no-print" aria-labelledby="andet">
			<h2 id="andet">Det kan du bruge i stedet</h2>
			{rows}
		</section>
	);
}

/** Where what is said comes from, and the way to say that it is wrong. */
export function OfferSource({
	offer,
	words,
	now,
}: {
	offer: OfferView;
	words: Pick<CodeWords, "source">;
	now: Date;
}) {
	const { url, reference, date } = offer.source;
	const { source, place } = parseReference(reference ?? "");
	const document = words.source(source);
	const reading = toldInFull("offer", offer.slug);
	return (
		<>
			<details className="fold-printed print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
				<summary className="min-h-27.5 py-5.5 font-semibold text-deep">Kilde, og hvor sikkert det er</summary>
				<p>
					{url && (
						<a href={url} rel="noreferrer">
							{new URL(url).hostname.replace(/^www\./, "")}
						</a>
					)}
					{document && (
						<>
							<a href={routes.source(document.id)}>{document.short}</a>, {place}
						</>
					)}
					{` · ${date ? formatDay(date) : "dato ikke oplyst"}`}
				</p>
				<Updated at={offer.updated} />
				<FreshnessNote offer={offer} now={now} whole />
			</details>
			{reading && (
				<p className="mt-7.5">
					<a href={routes.reading(reading)}>Læs om hele programmet (for fagfolk)</a>
				</p>
			)}
			<p className="no-print mt-7.5">
				<a href={routes.reportOffer(offer.slug)}>Er noget forkert her? Fortæl os det</a>
			</p>
		</>
	);
}
