import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfessionalPage } from "@/components/directory/interventions/professional-page";
import { EndedPage } from "@/components/directory/offers/ended-page";
import { routes } from "@/lib/base/routes";
import { findIntervention, interventionMetadata } from "../find";

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
	interventionMetadata(params, ({ slug, title }) => ({
		title: `${title}: for fagfolk`,
		description: `${title}: dokumentation, lov, udbredelse og kilder, for dig, der arbejder i en kommune.`,
		alternates: { canonical: routes.interventionForStaff(slug) },
	}));

export default async function ProfessionalRoute({ params }: Props) {
	const { catalogue, intervention, ending } = await findIntervention(params);
	if (!intervention && ending) return <EndedPage ending={ending} catalogue={catalogue} now={new Date()} />;
	if (!intervention) notFound();
	return <ProfessionalPage intervention={intervention} catalogue={catalogue} />;
}
