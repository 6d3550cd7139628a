import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnglishPage } from "@/components/directory/english/english-page";
import { routes } from "@/lib/base/routes";
import { publishedPage } from "@/lib/site/queries";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("en");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.english } };
}

export default async function EnglishAddress() {
	const { catalogue, page } = await publishedPage("en");
	return page ? <EnglishPage catalogue={catalogue} page={page} /> : notFound();
}
