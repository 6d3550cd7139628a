import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterventionPage } from "@/components/catalogue/intervention-page";
import { EndedPage } from "@/components/offers/ended-page";
import { endedTitle } from "@/components/site/ended";
import { endingOf } from "@/lib/catalogue/endings";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { whereFrom } from "@/lib/offers/asked-place";
import { routes } from "@/lib/routes";
import type { RawParams } from "@/lib/search-params";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return {
		catalogue,
		intervention: catalogue.interventions.find((candidate) => candidate.slug === slug),
		ending: endingOf(catalogue, "intervention", slug),
	};
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { intervention, ending } = await find(props);
	if (!intervention && ending) return { title: endedTitle(ending), robots: { index: false } };
	if (!intervention) return { title: "Siden findes ikke" };
	const canonical = routes.intervention(intervention.slug);
	return { title: intervention.title, description: intervention.summary, alternates: { canonical } };
}

export default async function InterventionRoute(props: Props) {
	const { catalogue, intervention, ending } = await find(props);
	if (!intervention && ending) return <EndedPage ending={ending} catalogue={catalogue} now={new Date()} />;
	if (!intervention) notFound();
	const where = whereFrom(await props.searchParams, catalogue.places);
	return (
		<InterventionPage intervention={intervention} catalogue={catalogue} where={where} now={new Date()} />
	);
}
