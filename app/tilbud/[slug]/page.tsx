import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndedPage } from "@/components/offers/ended-page";
import { OfferPage } from "@/components/offers/offer-page";
import { endedTitle } from "@/components/site/ended";
import { endingOf } from "@/lib/catalogue/endings";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return {
		catalogue,
		offer: catalogue.offers.find((candidate) => candidate.slug === slug),
		ending: endingOf(catalogue, "offer", slug),
	};
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { offer, ending } = await find(props);
	if (!offer && ending) return { title: endedTitle(ending), robots: { index: false } };
	if (!offer) return { title: "Siden findes ikke" };
	return {
		title: offer.title,
		description: offer.description,
		alternates: { canonical: routes.offer(offer.slug) },
	};
}

export default async function OfferRoute(props: Props) {
	const { catalogue, offer, ending } = await find(props);
	if (!offer && ending) return <EndedPage ending={ending} catalogue={catalogue} now={new Date()} />;
	if (!offer) notFound();
	return <OfferPage offer={offer} catalogue={catalogue} now={new Date()} />;
}
