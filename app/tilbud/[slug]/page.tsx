import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OfferAlternatives, OfferInterventions, OfferSource } from "@/components/offers/offer-about";
import { OfferFacts } from "@/components/offers/offer-facts";
import { OfferHead } from "@/components/offers/offer-head";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { alternativesTo } from "@/lib/offers/alternatives";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return { catalogue, offer: catalogue.offers.find((candidate) => candidate.slug === slug) };
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { offer } = await find(props);
	if (!offer) return { title: "Siden findes ikke" };
	return {
		title: offer.title,
		description: offer.description,
		alternates: { canonical: routes.offer(offer.slug) },
	};
}

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

export default async function OfferPage(props: Props) {
	const { catalogue, offer } = await find(props);
	if (!offer) notFound();
	const now = new Date();
	const shared = { offer, catalogue, now };
	const alternatives = alternativesTo(offer, catalogue.offers);
	return (
		<Page
			catalogue={catalogue}
			path={routes.offer(offer.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={offer.title}
		>
			<div className="wrap">
				<OfferHead {...shared} />
				{offer.status === "ended" && <OfferAlternatives {...shared} alternatives={alternatives} />}
				<div className="detail-grid">
					<OfferFacts {...shared} />
					<div className="detail-main">
						<OfferInterventions {...shared} />
						<OfferSource {...shared} />
					</div>
				</div>
				{offer.status !== "ended" && <OfferAlternatives {...shared} alternatives={alternatives} />}
			</div>
		</Page>
	);
}
