import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmedShare } from "@/components/directory/offers/confirmed-share";
import { AboutSender } from "@/components/site/sender";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("om");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.about } };
}

export default async function AboutPage() {
	const { catalogue, page } = await publishedPage("om");
	if (!page) notFound();
	return (
		<TextPage catalogue={catalogue} page={page}>
			<AboutSender sender={catalogue.sender} />
			<ConfirmedShare offers={catalogue.offers} now={new Date()} />
		</TextPage>
	);
}
