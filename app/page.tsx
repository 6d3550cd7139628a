import { ElementTiles } from "@/components/catalogue/element-tiles";
import { FrontQuestion } from "@/components/catalogue/front-question";
import { WaysIn } from "@/components/catalogue/ways-in";
import { LineForAll } from "@/components/offers/line-for-all";
import { NearYou } from "@/components/offers/near-you";
import { SearchForm } from "@/components/search/search-form";
import { Hills } from "@/components/site/hills";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

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
