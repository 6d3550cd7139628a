import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnglishPage } from "@/components/directory/english/english-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { englishPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(englishPage);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.english } };
}

export default async function EnglishAddress() {
	const { page, ...answer } = await published(englishPage);
	return page ? <EnglishPage {...answer} page={page} /> : notFound();
}
