import type { Metadata } from "next";
import { AllMunicipalities } from "@/components/directory/places/all-municipalities";
import { MunicipalityQuestion } from "@/components/directory/places/municipality-question";
import { Page } from "@/components/site/page";
import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { localCounts } from "@/lib/directory/offers/coverage";
import { kommunerQuery, municipalityChoice } from "@/lib/directory/offers/municipality-choice";
import { publishedCatalogue } from "@/lib/site/queries";

export const metadata: Metadata = {
	title: "Hjælp i din kommune",
	description: "Alle 98 kommuner på et kort og i en liste, med de tilbud til pårørende, vi har fundet.",
	alternates: { canonical: routes.municipalities },
};

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

export default async function MunicipalitiesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const catalogue = await publishedCatalogue();
	const { places } = catalogue;
	const params = toSearchParams(await searchParams);
	const choice = municipalityChoice(params, places);
	const counts = localCounts(catalogue.offers);
	const all = <AllMunicipalities places={places} counts={counts} day={danishDay(now)} />;
	return (
		<Page
			catalogue={catalogue}
			path={`${routes.municipalities}${kommunerQuery(params, places)}`}
			section={routes.offers}
			crumbs={CRUMBS}
			title="Hjælp i din kommune"
		>
			<div className="wrap">
				<header className="page-head">
					<h1>Hjælp i din kommune</h1>
					<p className="lead">
						Skriv, hvor du bor, eller find din kommune på kortet eller i listen. Så ser du alt, vi har fundet.
					</p>
				</header>
				<MunicipalityQuestion
					places={places}
					catalogue={catalogue}
					choice={choice}
					counts={counts}
					now={now}
				/>
				{choice.municipalities.length > 0 ? (
					<details className="detail-section">
						<summary>Alle kommuner på et kort og i en liste</summary>
						{all}
					</details>
				) : (
					all
				)}
			</div>
		</Page>
	);
}
