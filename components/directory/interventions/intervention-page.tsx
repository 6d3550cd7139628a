import type { ComponentProps } from "react";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Page } from "../../site/page";
import { RunBy } from "../offers/run-by";
import { Facts } from "./facts";
import { ForProfessionals } from "./for-professionals";
import { InterventionHead } from "./intervention-head";
import { Neighbours } from "./neighbours";
import { ProfessionalPart } from "./professional-part";
import { numberReferences } from "./references";
import { RelativeSection } from "./relative-section";

type Props = {
	intervention: InterventionView;
	catalogue: Catalogue;
	/** Where it is asked for, as the address says. */
	where: Omit<ComponentProps<typeof RunBy>, "intervention" | "catalogue" | "now">;
	now: Date;
	/** Shows the professionals' part below instead of leading to it: a draft has no page of its own for it. */
	whole?: boolean;
};

const CRUMBS = [{ href: routes.interventions, label: "Typer af hjælp" }];

/** An intervention as a relative meets it, published or in preview. */
export function InterventionPage({ intervention, catalogue, where, now, whole = false }: Props) {
	const shared = { intervention, catalogue };
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
				<div className="detail-grid grid grid-cols-1 gap-x-[clamp(2rem,5vw,4.5rem)] gap-y-22.5 max-sm:gap-15 wide:grid-cols-[minmax(0,1fr)_19.5rem] wide:items-start wide:[&>.detail-main]:col-[1] wide:[&>.facts]:col-[2] wide:[&>.facts]:row-[1/span_2]">
					<div className="detail-main [&>.detail-section:first-child]:mt-0">
						<RelativeSection section="gettingIt" {...shared} />
						<RunBy {...where} {...shared} now={now} />
					</div>
					<Facts {...shared} />
					<div className="detail-main [&>.detail-section:first-child]:mt-0">
						{RELATIVE_SECTIONS.map((section) => (
							<RelativeSection key={section} section={section} {...shared} />
						))}
					</div>
				</div>
				{whole ? (
					<div className="mt-32.5 border-t-2 border-t-deep pt-22.5 print:break-before-page">
						<ProfessionalPart {...shared} numbering={numberReferences(intervention)} />
					</div>
				) : (
					<ForProfessionals slug={intervention.slug} />
				)}
				<Neighbours {...shared} />
			</div>
		</Page>
	);
}
