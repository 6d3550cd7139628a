import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodsPage } from "@/components/directory/recommendations/methods-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { methodsPage } from "@/lib/site/questions/recommendations";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(methodsPage, false);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.examples } };
}

export default async function ExamplesAddress() {
	const { page, ...answer } = await published(methodsPage, false);
	return page ? <MethodsPage {...answer} page={page} /> : notFound();
}
