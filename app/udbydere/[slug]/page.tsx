import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endedTitle } from "@/components/directory/endings/ended";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { ProviderPage } from "@/components/directory/offers/provider-page";
import { routes } from "@/lib/base/routes";
import { endingOf } from "@/lib/site/endings";
import { publishedCatalogue } from "@/lib/site/queries";

type Props = { params: Promise<{ slug: string }> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return {
		catalogue,
		provider: catalogue.providers.find((candidate) => candidate.slug === slug),
		ending: endingOf(catalogue, "provider", slug),
	};
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { provider, ending } = await find(props);
	if (!provider && ending) return { title: endedTitle(ending), robots: { index: false } };
	if (!provider) return { title: "Siden findes ikke" };
	return { title: provider.name, alternates: { canonical: routes.provider(provider.slug) } };
}

export default async function ProviderRoute(props: Props) {
	const { catalogue, provider, ending } = await find(props);
	if (!provider && ending) return <EndedPage ending={ending} catalogue={catalogue} now={new Date()} />;
	if (!provider) notFound();
	return <ProviderPage provider={provider} catalogue={catalogue} now={new Date()} />;
}
