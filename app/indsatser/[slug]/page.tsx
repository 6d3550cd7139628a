import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Facts } from "@/components/catalogue/facts";
import { InterventionHead } from "@/components/catalogue/intervention-head";
import { Neighbours } from "@/components/catalogue/neighbours";
import { ProfessionalPart } from "@/components/catalogue/professional-part";
import { numberReferences } from "@/components/catalogue/references";
import { SourceNotes } from "@/components/catalogue/source-notes";
import { TextSection } from "@/components/catalogue/text-section";
import { RunBy } from "@/components/offers/run-by";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { RELATIVE_SECTIONS } from "@/lib/catalogue/references";
import { whereFrom } from "@/lib/offers/asked-place";
import { routes } from "@/lib/routes";
import type { RawParams } from "@/lib/search-params";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

async function find({ params }: Props) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return { catalogue, intervention: catalogue.interventions.find((candidate) => candidate.slug === slug) };
}

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const { intervention } = await find(props);
	if (!intervention) return { title: "Siden findes ikke" };
	const canonical = routes.intervention(intervention.slug);
	return { title: intervention.title, description: intervention.summary, alternates: { canonical } };
}

const CRUMBS = [{ href: routes.interventions, label: "Slags hjælp" }];

export default async function InterventionPage(props: Props) {
	const { catalogue, intervention } = await find(props);
	if (!intervention) notFound();
	const numbering = numberReferences(intervention);
	const shared = { intervention, catalogue, numbering };
	const where = whereFrom(await props.searchParams, catalogue.places);
	return (
		<Page
			catalogue={catalogue}
			path={routes.intervention(intervention.slug)}
			section={routes.interventions}
			crumbs={CRUMBS}
			title={intervention.title}
		>
			<div className="wrap">
				<InterventionHead {...shared} />
				<div className="detail-grid">
					<TextSection section="gettingIt" {...shared} />
					<Facts {...shared} />
					<div className="detail-main">
						{RELATIVE_SECTIONS.map((section) => (
							<TextSection key={section} section={section} {...shared} />
						))}
					</div>
				</div>
				<RunBy {...where} intervention={intervention} catalogue={catalogue} now={new Date()} />
				<ProfessionalPart {...shared} />
				<Neighbours {...shared} />
				<SourceNotes numbering={numbering} sources={catalogue.sources} />
			</div>
		</Page>
	);
}
