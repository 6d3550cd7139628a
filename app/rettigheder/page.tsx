import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RightsPage } from "@/components/directory/rights/rights-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { rightsPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(rightsPage);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.rights } };
}

export default async function RightsAddress() {
	const { page, ...answer } = await published(rightsPage);
	return page ? <RightsPage {...answer} page={page} /> : notFound();
}
