import type { GuideResult } from "@/lib/guide/rank";
import { routes } from "@/lib/routes";
import { softHyphens } from "../catalogue/soft-hyphens";
import { CONDITION_WORDS, PRICE_WORDS } from "../catalogue/words";
import { DocumentationBars } from "../ui/documentation-bars";
import type { GuidePage } from "./guide-page";
import { WhyShown } from "./why-shown";
import { START_WORDS } from "./words";

type Props = {
	suggestion: GuideResult["interventions"][number];
	page: GuidePage;
	/** The best is told in full; further down the list, what it is and why is enough. */
	full: boolean;
	/** How it is begun, unless that stands above as the first thing to do. */
	tellsHow: boolean;
};

/** One kind of help that fits: what it is, who can set it going and how, and why it is shown. */
export function Suggestion({ suggestion, page, full, tellsHow }: Props) {
	const { intervention, way, start, reason } = suggestion;
	const { slug, title, summary, conditions, documentation } = intervention;
	return (
		<article className="card suggestion">
			<p className={`start-tag start-${start}`}>{START_WORDS[start]}</p>
			<h3>
				<a href={routes.intervention(slug)}>{softHyphens(title)}</a>
			</h3>
			<p>{summary}</p>
			{tellsHow && way && (
				<p>
					<strong>Sådan begynder du:</strong> {way.firstStep}
				</p>
			)}
			<WhyShown reason={reason} page={page} />
			{full && (
				<p className="glance">
					<span>{CONDITION_WORDS.consent[conditions.consent.value]}</span>
					<span>{PRICE_WORDS[conditions.price.value]}</span>
					<DocumentationBars level={documentation.level} />
				</p>
			)}
		</article>
	);
}
