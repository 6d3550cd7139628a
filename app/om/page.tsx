import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmedShare } from "@/components/directory/offers/confirmed-share";
import { AboutSender } from "@/components/site/sender";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { aboutPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(aboutPage, new Date());
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.about } };
}

export default async function AboutPage() {
	const { frame, page, share } = await published(aboutPage, new Date());
	if (!page) notFound();
	return (
		<TextPage frame={frame} page={page}>
			<AboutSender sender={frame.sender} />
			<ConfirmedShare {...share} />
		</TextPage>
	);
}
