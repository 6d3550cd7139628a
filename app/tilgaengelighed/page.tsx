import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccessibilityContact } from "@/components/site/sender";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { textPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(textPage, "tilgaengelighed");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.accessibility } };
}

export default async function AccessibilityPage() {
	const { frame, page } = await published(textPage, "tilgaengelighed");
	if (!page) notFound();
	return (
		<TextPage frame={frame} page={page}>
			<AccessibilityContact sender={frame.sender} />
		</TextPage>
	);
}
