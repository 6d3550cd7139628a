import type { ReactNode } from "react";
import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { ElementTag } from "../../ui/element-tag";
import { softHyphens } from "../interventions/soft-hyphens";
import { FORM_WORDS, PRICE_WORDS } from "../interventions/words";
import { CertaintyLine } from "./certainty-line";
import { coverageWords } from "./coverage-words";
import { WayIn } from "./way-in";

type Props = ReachedOffer & {
	words: Pick<CodeWords, "element">;
	places: PlacesDocument;
	now: Date;
	/** Why it is shown here, when there is a reason beyond the list itself. */
	children?: ReactNode;
};

/** What it is, in a card's length; all of it stands on its own page. */
const firstSentences = (text: string) =>
	text
		.split(/(?<=[.?!]) (?=\p{Lu})/u)
		.slice(0, 2)
		.join(" ");

/** One offer in a list: the way in first, then what it is, and how sure we are. */
export function OfferCard({ offer, reach, words, places, now, children }: Props) {
	const { title, slug, description, forms, price, allElements, mostlyForCitizen } = offer;
	const [way] = reach.ways;
	const facts = [
		coverageWords(offer, places, danishDay(now)),
		...forms.map((form) => FORM_WORDS[form]),
		...(price.value === "not-stated" ? [] : [PRICE_WORDS[price.value]]),
		...(offer.anonymous === "yes" ? ["Du kan være anonym"] : []),
		...(mostlyForCitizen ? ["Mest for den, der selv er syg"] : []),
	];
	return (
		<article className="card offer">
			<h3>
				<a href={routes.offer(slug)}>{softHyphens(title)}</a>
			</h3>
			<p className="offer-provider text-95 text-soft">{offer.providerName}</p>
			{way && offer.status !== "ended" && <WayIn way={way} offer={offer} quiet now={now} />}
			<p>{firstSentences(description)}</p>
			{children}
			<p className="flex flex-wrap items-center gap-x-14 gap-y-2 border-t border-dashed border-t-line pt-6 text-[0.93rem]">
				{facts.map((fact) => (
					<span key={fact}>{fact}</span>
				))}
			</p>
			<div className="flex flex-wrap gap-5 max-sm:hidden">
				{allElements.map((entry) => (
					<ElementTag key={entry.element} {...entry} label={words.element(entry.element)} />
				))}
			</div>
			<CertaintyLine offer={offer} now={now} />
		</article>
	);
}
