import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CoverageTable } from "@/components/places/coverage-table";
import { ElementSection } from "@/components/places/element-section";
import { GroupCounts, MunicipalityHead } from "@/components/places/municipality-head";
import { inMunicipality } from "@/components/places/municipality-words";
import { offersFor } from "@/components/places/offer-address";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { danishDay } from "@/lib/catalogue/version";
import { offerGrammar } from "@/lib/offers/facets";
import { coverageOf } from "@/lib/places/coverage";
import { municipalityBySlug } from "@/lib/places/register";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return { catalogue, municipality: municipalityBySlug(catalogue.places, slug) };
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { municipality } = await find(props);
	if (!municipality) return { title: "Siden findes ikke" };
	const title = `Hjælp til pårørende ${inMunicipality(municipality)}`;
	const description = `${title}: tilbud i kommunen, i regionen og i hele landet.`;
	return { title, description, alternates: { canonical: routes.municipality(municipality.slug) } };
}

const CRUMBS = [{ href: routes.municipalities, label: "Kommuner" }];

export default async function MunicipalityPage(props: Props) {
	const { catalogue, municipality } = await find(props);
	if (!municipality) notFound();
	const now = new Date();
	const where = inMunicipality(municipality);
	const coverage = coverageOf(catalogue.offers, municipality);
	const addressOf = offersFor(municipality, offerGrammar(catalogue, now));
	const shared = { catalogue, coverage, addressOf, where, now };
	return (
		<Page
			catalogue={catalogue}
			path={routes.municipality(municipality.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={municipality.name}
		>
			<div className="wrap">
				<MunicipalityHead
					{...shared}
					municipality={municipality}
					places={catalogue.places}
					day={danishDay(now)}
				/>
				<CoverageTable {...shared} />
				<GroupCounts {...shared} />
				<section className="detail-section" aria-labelledby="tilbud">
					<h2 id="tilbud">Det har vi fundet til dig {where}</h2>
					{coverage.elements.map((found) => (
						<ElementSection key={found.element} {...shared} found={found} />
					))}
				</section>
			</div>
		</Page>
	);
}
