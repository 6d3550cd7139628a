import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { ProviderView } from "@/lib/directory/offers/view";
import type { PlacesDocument } from "@/lib/model/place-schema";
import type { JsonLd } from "@/lib/site/open-data/json-ld";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { OfferCard } from "./offer-card";
import { ProviderContact, ProviderSources } from "./provider";
import { PROVIDER_KIND_WORDS } from "./words";

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

type Props = {
	frame: Frame;
	words: CodeWords;
	places: PlacesDocument;
	provider: ProviderView;
	/** What it runs. */
	offers: readonly ReachedOffer[];
	about: JsonLd;
	now: Date;
};

/** A provider's whole page, published or in preview. */
export function ProviderPage({ frame, provider, offers, words, places, about, now }: Props) {
	return (
		<Page
			frame={frame}
			path={routes.provider(provider.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={provider.name}
			about={about}
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
						{offers.map((own) => (
							<OfferCard key={own.offer.slug} {...own} words={words} places={places} now={now} />
						))}
					</div>
				</section>
				<ProviderSources provider={provider} words={words} />
			</div>
		</Page>
	);
}
