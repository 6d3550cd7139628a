import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { JsonLd } from "@/lib/site/open-data/json-ld";
import type { Frame } from "@/lib/site/questions/frame";
import type { WhoRuns } from "@/lib/site/questions/who-runs";
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
	frame: Frame;
	words: CodeWords;
	/** What is like it. */
	neighbours: readonly InterventionView[];
	about: JsonLd;
	/** Who runs it where the reader lives, and what was written about the place and is no place we know. */
	runBy: WhoRuns;
	unknown: string | null;
	now: Date;
	/** Shows the professionals' part below instead of leading to it: a draft has no page of its own for it. */
	whole?: boolean;
};

const CRUMBS = [{ href: routes.interventions, label: "Typer af hjælp" }];

/** An intervention as a relative meets it, published or in preview. */
export function InterventionPage(props: Props) {
	const { intervention, frame, words, neighbours, about, runBy, unknown, now, whole = false } = props;
	const shared = { intervention, words };
	return (
		<Page
			frame={frame}
			path={routes.intervention(intervention.slug)}
			section={routes.interventions}
			crumbs={CRUMBS}
			title={intervention.title}
			about={about}
		>
			<div className="wrap">
				<InterventionHead {...shared} />
				<div className="detail-grid grid grid-cols-1 gap-x-[clamp(2rem,5vw,4.5rem)] gap-y-22.5 max-sm:gap-15 wide:grid-cols-[minmax(0,1fr)_19.5rem] wide:items-start wide:[&>.detail-main]:col-[1] wide:[&>.facts]:col-[2] wide:[&>.facts]:row-[1/span_2]">
					<div className="detail-main [&>.detail-section:first-child]:mt-0">
						<RelativeSection section="gettingIt" {...shared} />
						<RunBy {...runBy} intervention={intervention} unknown={unknown} now={now} />
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
				<Neighbours neighbours={neighbours} />
			</div>
		</Page>
	);
}
