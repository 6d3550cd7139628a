import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PointersPage } from "@/components/directory/pointers/pointers-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { pointersPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(pointersPage);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.elsewhere } };
}

export default async function ElsewhereAddress() {
	const { page, ...answer } = await published(pointersPage);
	return page ? <PointersPage {...answer} page={page} now={new Date()} /> : notFound();
}
