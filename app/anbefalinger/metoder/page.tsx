import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodsPage } from "@/components/directory/recommendations/methods-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { methodsPage } from "@/lib/site/questions/recommendations";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(methodsPage, true);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.methods } };
}

export default async function MethodsAddress() {
	const { page, ...answer } = await published(methodsPage, true);
	return page ? <MethodsPage {...answer} page={page} /> : notFound();
}
