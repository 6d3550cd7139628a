import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfessionalPage } from "@/components/directory/interventions/professional-page";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { endedPage, interventionPage } from "@/lib/site/questions/records";
import { findIntervention, interventionMetadata } from "../find";

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
	interventionMetadata(params, ({ slug, title }) => ({
		title: `${title}: for fagfolk`,
		description: `${title}: dokumentation, lov, udbredelse og kilder, for dig, der arbejder i en kommune.`,
		alternates: { canonical: routes.interventionForStaff(slug) },
	}));

export default async function ProfessionalRoute({ params }: Props) {
	const { record: intervention, ending } = await findIntervention(params);
	const now = new Date();
	if (ending) return <EndedPage {...(await published(endedPage, ending, now))} now={now} />;
	if (!intervention) notFound();
	return <ProfessionalPage {...(await published(interventionPage, intervention))} />;
}
