import type { CodeWords } from "@/lib/directory/code-words";
import { elementList } from "@/lib/directory/interventions/facets";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { ElementTag } from "../../ui/element-tag";
import { Updated } from "../../ui/updated";
import { AddToShortlist } from "../shortlist/add-button";
import { softHyphens } from "./soft-hyphens";

type Props = { intervention: InterventionView; words: CodeWords };

/** What it is in two sentences, and what it is made of. */
export function InterventionHead({ intervention, words }: Props) {
	return (
		<header className="page-head">
			<h1>{softHyphens(intervention.title)}</h1>
			{intervention.alternativeNames.length > 0 && (
				<p className="mt-5 text-soft">Kaldes også: {intervention.alternativeNames.join(" · ")}</p>
			)}
			<p className="lead text-ink">{intervention.summary}</p>
			<div className="mt-12.5 flex flex-wrap items-center gap-5">
				{intervention.elements.map((entry) => (
					<ElementTag
						key={entry.element}
						{...entry}
						label={words.element(entry.element)}
						href={elementList(entry.element)}
					/>
				))}
			</div>
			<Updated at={intervention.updated} />
			<p className="no-print mt-12.5 flex flex-wrap gap-7.5">
				<AddToShortlist entry={{ type: "intervention", slug: intervention.slug }} />
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv siden
				</button>
			</p>
		</header>
	);
}
