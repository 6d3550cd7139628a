import { elementList } from "@/lib/catalogue/facets";
import type { Catalogue } from "@/lib/catalogue/view";
import type { ReachRecords } from "@/lib/offers/reach-context";
import type { OfferView } from "@/lib/offers/view";
import { allOf, type ElementCoverage } from "@/lib/places/coverage";
import { OfferRow } from "../offers/offer-row";
import { ElementIcon } from "../ui/icons";
import { elementAnchor, type OfferAddress } from "./offer-address";

/** More, always the farthest, are behind one press; on paper all are there. */
const SHOWN_AT_ONCE = 8;

type Props = {
	found: ElementCoverage;
	catalogue: Pick<Catalogue, "elements"> & ReachRecords;
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
	now: Date;
};

/** Nothing local is on record: said plainly, with what to do then. */
function NothingLocal({ found: { element, reach }, addressOf, where }: Omit<Props, "catalogue" | "now">) {
	const elsewhere = allOf(reach);
	const readMore = <a href={elementList(element)}>læs om den slags hjælp</a>;
	if (elsewhere === 0) {
		return (
			<p className="nothing-local">
				Vi har ikke fundet noget, du kan bruge {where}: {readMore}, eller spørg kommunen, om de har det.
			</p>
		);
	}
	return (
		<p className="nothing-local">
			Vi har ikke fundet noget lokalt {where}: se{" "}
			<a href={addressOf({ element: [element] })}>{elsewhere} tilbud for regionen eller hele landet</a>,{" "}
			{readMore}, eller spørg kommunen.
		</p>
	);
}

function Rows({
	offers,
	catalogue,
	now,
}: Pick<Props, "catalogue" | "now"> & { offers: readonly OfferView[] }) {
	if (offers.length === 0) return null;
	return (
		<ul className="offer-rows">
			{offers.map((offer) => (
				<OfferRow key={offer.slug} offer={offer} records={catalogue} now={now} />
			))}
		</ul>
	);
}

/** One kind of help in a municipality: the offers that stand under it, nearest first, and what there is not. */
export function ElementSection(props: Props) {
	const { found, catalogue, addressOf } = props;
	const { element, reach, offers } = found;
	const anchor = elementAnchor(element);
	const texts = catalogue.elements.find(({ code }) => code === element);
	const all = allOf(reach);
	const rest = offers.slice(SHOWN_AT_ONCE);
	return (
		<section className="element-section" aria-labelledby={anchor}>
			<h3 id={anchor}>
				<ElementIcon element={element} />
				{texts?.label}
			</h3>
			<p className="text-(--soft)">{texts?.short}</p>
			{reach.municipality === 0 && <NothingLocal {...props} />}
			<Rows {...props} offers={offers.slice(0, SHOWN_AT_ONCE)} />
			{rest.length > 0 && (
				<details className="more-offers">
					<summary>Vis {rest.length} til</summary>
					<Rows {...props} offers={rest} />
				</details>
			)}
			{all > offers.length && (
				<p className="mt-3">
					{offers.length === 0 ? "De" : "Flere"} står under en anden slags hjælp, som de også består af.{" "}
					<a href={addressOf({ element: [element] })}>Se alle {all} her</a>
				</p>
			)}
		</section>
	);
}
