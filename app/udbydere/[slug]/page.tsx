import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfferCard } from "@/components/offers/offer-card";
import { ProviderContact, ProviderSources } from "@/components/offers/provider";
import { PROVIDER_KIND_WORDS } from "@/components/offers/words";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { byNearness } from "@/lib/offers/list";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return { catalogue, provider: catalogue.providers.find((candidate) => candidate.slug === slug) };
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { provider } = await find(props);
	if (!provider) return { title: "Siden findes ikke" };
	return { title: provider.name, alternates: { canonical: routes.provider(provider.slug) } };
}

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

export default async function ProviderPage(props: Props) {
	const { catalogue, provider } = await find(props);
	if (!provider) notFound();
	const now = new Date();
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
					<p className="offer-provider">
						{PROVIDER_KIND_WORDS[provider.kind]}
						{provider.parent && ` · del af ${provider.parent}`}
					</p>
					{provider.description && <p className="lead">{provider.description}</p>}
				</header>
				<ProviderContact provider={provider} />
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
