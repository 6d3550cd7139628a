import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterventionPage } from "@/components/directory/interventions/intervention-page";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { routes } from "@/lib/base/routes";
import type { RawParams } from "@/lib/base/search-params";
import { selectedPlace } from "@/lib/directory/offers/selected-place";
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
	const where = selectedPlace(await searchParams, catalogue.places);
	return (
		<InterventionPage intervention={intervention} catalogue={catalogue} where={where} now={new Date()} />
	);
}
