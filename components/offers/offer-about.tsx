import type { Catalogue } from "@/lib/catalogue/view";
import { parseReference } from "@/lib/content/citations";
import { formatDay } from "@/lib/format";
import type { OfferView } from "@/lib/offers/view";
import { routes } from "@/lib/routes";
import { softHyphens } from "../catalogue/soft-hyphens";
import { Updated } from "../ui/updated";
import { OfferRow } from "./offer-row";

type Props = { offer: OfferView; catalogue: Catalogue };

/** Which of the described interventions it is, and what is known about those. */
export function OfferInterventions({ offer, catalogue }: Props) {
	const found = offer.interventions.flatMap(({ intervention, fit }) => {
		const record = catalogue.interventions.find(({ slug }) => slug === intervention);
		return record ? [{ record, fit }] : [];
	});
	if (found.length === 0) return null;
	return (
		<section className="detail-section" aria-labelledby="slags">
			<h2 id="slags">Hvilken type hjælp er det?</h2>
			<ul className="grid gap-4">
				{found.map(({ record: { slug, title, summary }, fit }) => (
					<li key={slug} className="card">
						<h3>
							<a href={routes.intervention(slug)}>{softHyphens(title)}</a>
						</h3>
						{fit === "nearest" && <p className="text-(--soft)">Det ligner, men er ikke helt det samme.</p>}
						<p className="mt-1 text-(--soft)">{summary}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

/** What there is instead of, or beside, an offer. */
export function OfferAlternatives({
	offer,
	alternatives,
	catalogue,
	now,
}: Props & { alternatives: readonly OfferView[]; now: Date }) {
	if (alternatives.length === 0) return null;
	return (
		<section className="detail-section no-print" aria-labelledby="andet">
			<h2 id="andet">{offer.status === "ended" ? "Det kan du bruge i stedet" : "Lignende hjælp"}</h2>
			<ul className="offer-rows">
				{alternatives.map((other) => (
					<OfferRow key={other.slug} offer={other} records={catalogue} now={now} />
				))}
			</ul>
		</section>
	);
}

/** Where what is said comes from, and the way to say that it is wrong. */
export function OfferSource({ offer, catalogue }: Props) {
	const { url, reference, date } = offer.source;
	const { source, place } = parseReference(reference ?? "");
	const document = catalogue.sources.find(({ id }) => id === source);
	return (
		<section className="detail-section" aria-labelledby="kilde">
			<h2 id="kilde">Kilde</h2>
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
			<p className="no-print mt-4">
				<a href={routes.reportOffer(offer.slug)}>Er noget forkert her? Fortæl os det</a>
			</p>
		</section>
	);
}
