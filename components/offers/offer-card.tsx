import type { ReactNode } from "react";
import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import type { OfferView } from "@/lib/offers/view";
import { routes } from "@/lib/routes";
import { elementLabel } from "../catalogue/labels";
import { softHyphens } from "../catalogue/soft-hyphens";
import { FORM_WORDS, PRICE_WORDS } from "../catalogue/words";
import { CallButton } from "../ui/call-button";
import { ElementTag } from "../ui/element-tag";
import { coverageWords } from "./coverage-words";
import { FreshnessNote } from "./freshness-note";
import { OpenState } from "./open-state";

type Props = {
	offer: OfferView;
	catalogue: Pick<Catalogue, "elements" | "places">;
	now: Date;
	/** Why it is shown here, when there is a reason beyond the list itself. */
	children?: ReactNode;
};

/** One offer in a list: what it is, the number to call, and how sure we are. */
export function OfferCard({ offer, catalogue, now, children }: Props) {
	const { title, slug, description, phone, forms, price, allElements } = offer;
	const facts = [
		coverageWords(offer, catalogue.places, danishDay(now)),
		...forms.map((form) => FORM_WORDS[form]),
		...(price.value === "not-stated" ? [] : [PRICE_WORDS[price.value]]),
		...(offer.anonymous === "yes" ? ["Du kan være anonym"] : []),
	];
	return (
		<article className="card offer">
			<h3>
				<a href={routes.offer(slug)}>{softHyphens(title)}</a>
			</h3>
			<p className="offer-provider">{offer.providerName}</p>
			<p>{description}</p>
			<div className="tags">
				{allElements.map((entry) => (
					<ElementTag key={entry.element} {...entry} label={elementLabel(catalogue, entry.element)} />
				))}
			</div>
			{phone && (
				<p className="offer-call">
					<CallButton phone={phone} to={title} certain={offer.status === "open"} />
					<OpenState offer={offer} now={now} />
				</p>
			)}
			{!phone && <OpenState offer={offer} now={now} />}
			<FreshnessNote offer={offer} now={now} />
			<p className="glance">
				{facts.map((fact) => (
					<span key={fact}>{fact}</span>
				))}
			</p>
			{children}
		</article>
	);
}
