import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterventionPage } from "@/components/directory/interventions/intervention-page";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { routes } from "@/lib/base/routes";
import type { RawParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { endedPage, interventionWithPlace } from "@/lib/site/questions/records";
import { findIntervention, interventionMetadata } from "./find";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
	interventionMetadata(params, ({ slug, title, summary }) => ({
		title,
		description: summary,
		alternates: { canonical: routes.intervention(slug) },
	}));

export default async function InterventionRoute({ params, searchParams }: Props) {
	const now = new Date();
	const { record: intervention, ending } = await findIntervention(params);
	if (ending) return <EndedPage {...(await published(endedPage, ending, now))} now={now} />;
	if (!intervention) notFound();
	const answer = await published(interventionWithPlace, intervention, await searchParams, now);
	return <InterventionPage {...answer} now={now} />;
}
