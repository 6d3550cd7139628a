import type { Catalogue } from "@/lib/catalogue/view";
import type { MunicipalityCoverage } from "@/lib/places/coverage";
import { regionOf } from "@/lib/places/register";
import type { Municipality, PlacesDocument } from "@/lib/places/schema";
import { routes } from "@/lib/routes";
import { groupLabel } from "../catalogue/labels";
import { countOf } from "../offers/words";
import { inMunicipality } from "./municipality-words";
import type { OfferAddress } from "./offer-address";

type HeadProps = {
	municipality: Municipality;
	coverage: MunicipalityCoverage;
	places: PlacesDocument;
	addressOf: OfferAddress;
	/** The Danish calendar day, `YYYY-MM-DD`: it decides the region's name. */
	day: string;
};

/** Where, how much there is, and the ways on from here. */
export function MunicipalityHead({ municipality, coverage: { reach }, places, addressOf, day }: HeadProps) {
	const { slug, fullName } = municipality;
	return (
		<header className="page-head">
			<h1>Hjælp til dig {inMunicipality(municipality)}</h1>
			<p className="lead">
				{countOf(reach.municipality)} i kommunen, {reach.region} i regionen, {reach.national} for hele landet.{" "}
				{fullName} ligger i {regionOf(places, municipality, day).name}.
			</p>
			<p className="no-print mt-5 flex flex-wrap gap-3">
				<a className="button" href={`${routes.guide}?kommune=${slug}`}>
					Find det, der passer til dig
				</a>
				<a className="button button-quiet" href={addressOf()}>
					Søg i tilbuddene
				</a>
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</header>
	);
}

type GroupProps = Pick<HeadProps, "coverage" | "addressOf"> & { catalogue: Pick<Catalogue, "targetGroups"> };

/** The main target groups, with how much there is for the relatives of each. */
export function GroupCounts({ coverage, catalogue, addressOf }: GroupProps) {
	return (
		<section className="detail-section" aria-labelledby="hvem">
			<h2 id="hvem">Hvem er du pårørende til?</h2>
			<ul className="choices">
				{coverage.groups.map(({ group, count }) => (
					<li key={group}>
						<a className="row-link" href={addressOf({ maalgruppe: [group] })}>
							<span>{groupLabel(catalogue, group)}</span>
							<small>{countOf(count)}</small>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
