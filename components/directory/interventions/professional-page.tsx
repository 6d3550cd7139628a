import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { comparisonAddress } from "@/lib/directory/interventions/compare";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { Mentions } from "@/lib/directory/recommendations/mentions";
import type { JsonLd } from "@/lib/site/open-data/json-ld";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { Updated } from "../../ui/updated";
import { MentionedIn } from "../recommendations/mentioned-in";
import { ProfessionalPart } from "./professional-part";
import { numberReferences } from "./references";
import { softHyphens } from "./soft-hyphens";
import { CATEGORY_WORDS } from "./words";

type Props = {
	intervention: InterventionView;
	frame: Frame;
	words: CodeWords;
	mentions: Mentions;
	about: JsonLd;
};

/** An intervention as a caseworker looks it up; the relative's page is beside it. */
export function ProfessionalPage({ intervention, frame, words, mentions, about }: Props) {
	const { slug, title, number, category, summary, updated } = intervention;
	const crumbs = [
		{ href: routes.interventions, label: "Typer af hjælp" },
		{ href: routes.intervention(slug), label: title },
	];
	return (
		<Page
			frame={frame}
			path={routes.interventionForStaff(slug)}
			section={routes.interventions}
			crumbs={crumbs}
			title="For fagfolk"
			about={about}
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{softHyphens(title)}: for fagfolk</h1>
					<p className="lead text-ink">{summary}</p>
					<p className="mt-5 text-soft">
						Nr. {number} i VIVEs tabel 4.1 · {CATEGORY_WORDS[category]}
					</p>
					<Updated at={updated} />
					<p className="no-print mt-12.5 flex flex-wrap gap-7.5">
						<a className="button" href={routes.intervention(slug)}>
							Siden for pårørende
						</a>
						<a className="button button-quiet" href="#starter">
							Sådan starter I
						</a>
						<a className="button button-quiet" href={comparisonAddress([slug])}>
							Sammenlign med andre
						</a>
						<button className="button button-quiet" type="button" data-print hidden>
							Udskriv siden
						</button>
					</p>
				</header>
				<ProfessionalPart
					intervention={intervention}
					words={words}
					numbering={numberReferences(intervention)}
				/>
				<MentionedIn slug={slug} {...mentions} />
			</div>
		</Page>
	);
}
