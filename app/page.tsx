import { ElementTiles } from "@/components/directory/interventions/element-tiles";
import { FrontQuestion } from "@/components/directory/interventions/front-question";
import { WaysIn } from "@/components/directory/interventions/ways-in";
import { LineForAll } from "@/components/directory/offers/line-for-all";
import { NearYou } from "@/components/directory/offers/near-you";
import { Hills } from "@/components/site/hills";
import { Page } from "@/components/site/page";
import { SearchForm } from "@/components/site/search-form";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { frontPage } from "@/lib/site/questions/front";

export const metadata = { alternates: { canonical: routes.home } };

export default async function FrontPage() {
	const now = new Date();
	const { frame, guide, places, elements, line, offers } = await published(frontPage, now);
	return (
		<Page frame={frame} path={routes.home}>
			<div className="hero relative overflow-hidden pt-[clamp(2rem,6vw,4.5rem)] pb-[clamp(4.5rem,9vw,7.5rem)] max-sm:pt-6 max-sm:[&_.card]:px-8 max-sm:[&_.card]:py-5.5 max-sm:[&_.card_h2]:text-110 max-sm:[&_.line-for-all_.button]:min-h-26 max-sm:[&_.line-for-all_.button]:py-2">
				<Hills />
				<div className="wrap relative grid grid-cols-1 items-start gap-x-[clamp(2rem,6vw,4.5rem)] gap-y-20 max-sm:gap-4.5 wide:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)] wide:grid-rows-[auto_1fr]">
					<h1 className="text-[clamp(2.2rem,1.3rem_+_4.2vw,4rem)] leading-[1.08] max-sm:text-[1.5rem] max-sm:text-wrap">
						Du er der for en anden. Hvem er der for dig?
					</h1>
					<div className="grid gap-9 max-sm:gap-4.5 wide:col-[2] wide:row-[1/span_2]">
						<FrontQuestion guide={guide} places={places} />
						<LineForAll line={line} now={now} />
					</div>
					<div className="hero-search">
						<p className="lead">
							Her finder du hjælp til dig selv, når en voksen tæt på dig har det svært. Du behøver ikke kende
							de rigtige ord, og du skal ikke logge ind.
						</p>
						<div className="mt-12.5">
							<SearchForm id="q" />
						</div>
						<p data-hint className="mt-5 pl-12.5 text-95 text-soft">
							Fx min mand drikker, aflastning Odense, skizofreni
						</p>
					</div>
				</div>
			</div>
			<NearYou offers={offers} places={places} />
			<ElementTiles elements={elements} />
			<WaysIn />
		</Page>
	);
}
