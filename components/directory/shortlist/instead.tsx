import { routes } from "@/lib/base/routes";
import type { OfferView } from "@/lib/directory/offers/view";
import {
	isListed,
	type Shortlist,
	type ShortlistEntry,
	withReplaced,
} from "@/lib/directory/shortlist/shortlist";
import { softHyphens } from "../interventions/soft-hyphens";
import { Step } from "./step";

type Props = {
	list: Shortlist;
	entry: ShortlistEntry;
	alternatives: readonly OfferView[];
	today: string;
};

/** What there is instead of an offer that has ended, one press from taking its place. */
export function Instead({ list, entry, alternatives, today }: Props) {
	if (alternatives.length === 0) return null;
	return (
		<div>
			<p>Det kan du bruge i stedet:</p>
			<ul className="mt-3 list-disc pl-11">
				{alternatives.map(({ slug, title, providerName }) => {
					const other: ShortlistEntry = { type: "offer", slug };
					const swapped = withReplaced(list, entry, other, today);
					return (
						<li key={slug}>
							<a href={routes.offer(slug)}>{softHyphens(title)}</a>, {providerName}
							{!isListed(list, other) && isListed(swapped, other) && (
								<span className="no-print">
									{" · "}
									<Step to={swapped} about={title}>
										Sæt det på listen i stedet
									</Step>
								</span>
							)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}
