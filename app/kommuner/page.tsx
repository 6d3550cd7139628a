import type { Metadata } from "next";
import { AllMunicipalities } from "@/components/directory/places/all-municipalities";
import { MunicipalityQuestion } from "@/components/directory/places/municipality-question";
import { Page } from "@/components/site/page";
import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { municipalitiesPage } from "@/lib/site/questions/places";

export const metadata: Metadata = {
	title: "Hjælp i din kommune",
	description: "Alle 98 kommuner på et kort og i en liste, med de tilbud til pårørende, vi har fundet.",
	alternates: { canonical: routes.municipalities },
};

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

export default async function MunicipalitiesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const params = toSearchParams(await searchParams);
	const { frame, query, ...asked } = await published(municipalitiesPage, params, now);
	const { choice } = asked;
	const all = <AllMunicipalities {...asked} day={danishDay(now)} />;
	return (
		<Page
			frame={frame}
			path={`${routes.municipalities}${query}`}
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
				<MunicipalityQuestion {...asked} now={now} />
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
