import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { byNearness } from "@/lib/directory/offers/list";
import type { ProviderView } from "@/lib/directory/offers/view";
import { Page } from "../../site/page";
import { OfferCard } from "./offer-card";
import { ProviderContact, ProviderSources } from "./provider";
import { PROVIDER_KIND_WORDS } from "./words";

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

type Props = { provider: ProviderView; catalogue: Catalogue; now: Date };

/** A provider's whole page, published or in preview. */
export function ProviderPage({ provider, catalogue, now }: Props) {
	const offers = catalogue.offers
		.filter(({ provider: slug }) => slug === provider.slug)
		.sort(byNearness(false));
	return (
		<Page
			catalogue={catalogue}
			path={routes.provider(provider.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={provider.name}
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{provider.name}</h1>
					<p className="offer-provider text-95 text-soft">
						{PROVIDER_KIND_WORDS[provider.kind]}
						{provider.parent && ` · del af ${provider.parent}`}
					</p>
					{provider.description && <p className="lead">{provider.description}</p>}
				</header>
				<ProviderContact provider={provider} now={now} />
				<section className="detail-section" aria-labelledby="tilbud">
					<h2 id="tilbud">Tilbud til dig, der er pårørende</h2>
					{offers.length === 0 && (
						<p>
							Vi kender ingen bestemte tilbud til pårørende her. Det betyder ikke, at der ingen er: spørg dem.
						</p>
					)}
					<div className="cards">
						{offers.map((offer) => (
							<OfferCard key={offer.slug} offer={offer} catalogue={catalogue} now={now} />
						))}
					</div>
				</section>
				<ProviderSources provider={provider} catalogue={catalogue} />
			</div>
		</Page>
	);
}
