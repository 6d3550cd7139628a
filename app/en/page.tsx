import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnglishPage } from "@/components/english/english-page";
import { publishedPage } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await publishedPage("en");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.english } };
}

export default async function EnglishAddress() {
	const { catalogue, page } = await publishedPage("en");
	return page ? <EnglishPage catalogue={catalogue} page={page} /> : notFound();
}
