import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecommendationsPage } from "@/components/directory/recommendations/recommendations-page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { recommendationsPage } from "@/lib/site/questions/recommendations";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(recommendationsPage, new URLSearchParams());
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.recommendations } };
}

export default async function RecommendationsAddress({ searchParams }: { searchParams: Promise<RawParams> }) {
	const { page, ...answer } = await published(recommendationsPage, toSearchParams(await searchParams));
	return page ? <RecommendationsPage {...answer} page={page} /> : notFound();
}
