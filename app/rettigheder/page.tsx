import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RightsPage } from "@/components/directory/rights/rights-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("rettigheder");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.rights } };
}

export default async function RightsAddress() {
	const { catalogue, page } = await publishedPage("rettigheder");
	return page ? <RightsPage catalogue={catalogue} page={page} /> : notFound();
}
