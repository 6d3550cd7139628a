import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("privatliv");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.privacy } };
}

export default async function PrivacyPage() {
	const { catalogue, page } = await publishedPage("privatliv");
	return page ? <TextPage catalogue={catalogue} page={page} /> : notFound();
}
