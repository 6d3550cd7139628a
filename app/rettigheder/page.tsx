import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RightsPage } from "@/components/rights/rights-page";
import { publishedPage } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("rettigheder");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.rights } };
}

export default async function RightsAddress() {
	const { catalogue, page } = await publishedPage("rettigheder");
	return page ? <RightsPage catalogue={catalogue} page={page} /> : notFound();
}
