import type { Metadata } from "next";
import { ComparePage } from "@/components/directory/compare/compare-page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { comparisonPage } from "@/lib/site/questions/compare";

export const metadata: Metadata = {
	title: "Sammenlign typer af hjælp",
	description:
		"For fagfolk: to til fire indsatser ved siden af hinanden, fra målgruppe til økonomi, med kilde til hver oplysning.",
	alternates: { canonical: routes.compare },
};

export default async function CompareAddress({ searchParams }: { searchParams: Promise<RawParams> }) {
	return <ComparePage {...(await published(comparisonPage, toSearchParams(await searchParams)))} />;
}
