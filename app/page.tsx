import { ElementTiles } from "@/components/directory/interventions/element-tiles";
import { FrontQuestion } from "@/components/directory/interventions/front-question";
import { WaysIn } from "@/components/directory/interventions/ways-in";
import { LineForAll } from "@/components/directory/offers/line-for-all";
import { NearYou } from "@/components/directory/offers/near-you";
import { Hills } from "@/components/site/hills";
import { Page } from "@/components/site/page";
import { SearchForm } from "@/components/site/search-form";
import { routes } from "@/lib/base/routes";
import { publishedCatalogue } from "@/lib/site/queries";

export const metadata = { alternates: { canonical: routes.home } };

export default async function FrontPage() {
	const catalogue = await publishedCatalogue();
	return (
		<Page catalogue={catalogue} path={routes.home}>
			<div className="hero">
				<Hills />
				<div className="wrap hero-grid">
					<h1>Du er der for en anden. Hvem er der for dig?</h1>
					<div className="hero-answers">
						<FrontQuestion catalogue={catalogue} />
						<LineForAll records={catalogue} now={new Date()} />
					</div>
					<div className="hero-search">
						<p className="lead">
							Her finder du hjælp til dig selv, når en voksen tæt på dig har det svært. Du behøver ikke kende
							de rigtige ord, og du skal ikke logge ind.
						</p>
						<div className="mt-5">
							<SearchForm id="q" />
						</div>
						<p data-hint className="mt-2 pl-5 text-[0.95rem] text-(--soft)">
							Fx min mand drikker, aflastning Odense, skizofreni
						</p>
					</div>
				</div>
			</div>
			<NearYou catalogue={catalogue} />
			<ElementTiles catalogue={catalogue} />
			<WaysIn />
		</Page>
	);
}
