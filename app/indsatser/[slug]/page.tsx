import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterventionPage } from "@/components/catalogue/intervention-page";
import { EndedPage } from "@/components/offers/ended-page";
import { whereFrom } from "@/lib/offers/asked-place";
import { routes } from "@/lib/routes";
import type { RawParams } from "@/lib/search-params";
import { findIntervention, interventionMetadata } from "./find";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
	interventionMetadata(params, ({ slug, title, summary }) => ({
		title,
		description: summary,
		alternates: { canonical: routes.intervention(slug) },
	}));

export default async function InterventionRoute({ params, searchParams }: Props) {
	const { catalogue, intervention, ending } = await findIntervention(params);
	if (!intervention && ending) return <EndedPage ending={ending} catalogue={catalogue} now={new Date()} />;
	if (!intervention) notFound();
	const where = whereFrom(await searchParams, catalogue.places);
	return (
		<InterventionPage intervention={intervention} catalogue={catalogue} where={where} now={new Date()} />
	);
}
