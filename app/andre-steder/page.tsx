import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PointersPage } from "@/components/directory/pointers/pointers-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("andre-steder");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.elsewhere } };
}

export default async function ElsewhereAddress() {
	const { catalogue, page } = await publishedPage("andre-steder");
	return page ? <PointersPage catalogue={catalogue} page={page} now={new Date()} /> : notFound();
}
