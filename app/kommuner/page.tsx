import type { Metadata } from "next";
import { MunicipalityList } from "@/components/places/municipality-list";
import { MunicipalityQuestion } from "@/components/places/municipality-question";
import { TileMap } from "@/components/places/tile-map";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { danishDay } from "@/lib/catalogue/version";
import { localCounts } from "@/lib/places/coverage";
import { kommunerQuery, municipalityChoice } from "@/lib/places/municipality-choice";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

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
	const counts = localCounts(catalogue.offers);
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
					choice={municipalityChoice(params, places)}
					counts={counts}
					now={now}
				/>
				<section className="detail-section" aria-labelledby="kort">
					<h2 id="kort">Kommunerne på et kort</h2>
					<p className="max-w-[44rem]">
						Tallet er de lokale tilbud, vi har fundet. Dertil kommer tilbud for din region og for hele landet.
						Et nul betyder ikke, at kommunen ingen har: kun at vi ikke har fundet dem.{" "}
						<a className="no-print" href="#liste">
							Gå til listen
						</a>
					</p>
					<TileMap places={places} counts={counts} />
				</section>
				<section className="detail-section" aria-labelledby="liste">
					<h2 id="liste">Kommunerne i en liste</h2>
					<MunicipalityList places={places} counts={counts} day={danishDay(now)} />
				</section>
			</div>
		</Page>
	);
}
