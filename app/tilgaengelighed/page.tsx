import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccessibilityContact } from "@/components/site/sender";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("tilgaengelighed");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.accessibility } };
}

export default async function AccessibilityPage() {
	const { catalogue, page } = await publishedPage("tilgaengelighed");
	if (!page) notFound();
	return (
		<TextPage catalogue={catalogue} page={page}>
			<AccessibilityContact sender={catalogue.sender} />
		</TextPage>
	);
}
