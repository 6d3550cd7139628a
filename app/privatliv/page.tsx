import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TextPage } from "@/components/site/text-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { textPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(textPage, "privatliv");
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.privacy } };
}

export default async function PrivacyPage() {
	const { frame, page } = await published(textPage, "privatliv");
	return page ? <TextPage frame={frame} page={page} /> : notFound();
}
