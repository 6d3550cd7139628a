import type { ComponentProps } from "react";
import { RELATIVE_SECTIONS } from "@/lib/catalogue/references";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import { RunBy } from "../offers/run-by";
import { Page } from "../site/page";
import { Facts } from "./facts";
import { InterventionHead } from "./intervention-head";
import { Neighbours } from "./neighbours";
import { ProfessionalPart } from "./professional-part";
import { numberReferences } from "./references";
import { SourceNotes } from "./source-notes";
import { TextSection } from "./text-section";

type Props = {
	intervention: InterventionView;
	catalogue: Catalogue;
	/** Where it is asked for, as the address says. */
	where: Omit<ComponentProps<typeof RunBy>, "intervention" | "catalogue" | "now">;
	now: Date;
};

const CRUMBS = [{ href: routes.interventions, label: "Slags hjælp" }];

/** An intervention's whole page, published or in preview. */
export function InterventionPage({ intervention, catalogue, where, now }: Props) {
	const numbering = numberReferences(intervention);
	const shared = { intervention, catalogue, numbering };
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
				<RunBy {...where} intervention={intervention} catalogue={catalogue} now={now} />
				<ProfessionalPart {...shared} />
				<Neighbours {...shared} />
				<SourceNotes numbering={numbering} sources={catalogue.sources} />
			</div>
		</Page>
	);
}
