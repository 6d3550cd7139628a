import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endedTitle } from "@/components/directory/endings/ended";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { ProviderPage } from "@/components/directory/offers/provider-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { endedPage, providerAt, providerPage } from "@/lib/site/questions/records";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => published(providerAt, (await params).slug);

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { record: provider, ending } = await find(props);
	if (ending) return { title: endedTitle(ending), robots: { index: false } };
	if (!provider) return { title: "Siden findes ikke" };
	return { title: provider.name, alternates: { canonical: routes.provider(provider.slug) } };
}

export default async function ProviderRoute(props: Props) {
	const now = new Date();
	const { record: provider, ending } = await find(props);
	if (ending) return <EndedPage {...(await published(endedPage, ending, now))} now={now} />;
	if (!provider) notFound();
	return <ProviderPage {...(await published(providerPage, provider, now))} now={now} />;
}
