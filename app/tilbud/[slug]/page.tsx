import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endedTitle } from "@/components/directory/endings/ended";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { OfferPage } from "@/components/directory/offers/offer-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { endedPage, offerAt, offerPage } from "@/lib/site/questions/records";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => published(offerAt, (await params).slug);

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { record: offer, ending } = await find(props);
	if (ending) return { title: endedTitle(ending), robots: { index: false } };
	if (!offer) return { title: "Siden findes ikke" };
	return {
		title: offer.title,
		description: offer.description,
		alternates: { canonical: routes.offer(offer.slug) },
	};
}

export default async function OfferRoute(props: Props) {
	const now = new Date();
	const { record: offer, ending } = await find(props);
	if (ending) return <EndedPage {...(await published(endedPage, ending, now))} now={now} />;
	if (!offer) notFound();
	return <OfferPage {...(await published(offerPage, offer, now))} now={now} />;
}
