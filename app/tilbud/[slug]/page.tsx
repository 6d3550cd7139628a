import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endedTitle } from "@/components/directory/endings/ended";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { OfferPage } from "@/components/directory/offers/offer-page";
import { routes } from "@/lib/base/routes";
import { endingOf } from "@/lib/site/endings";
import { publishedCatalogue } from "@/lib/site/queries";

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
