import type { InterventionList } from "@/lib/catalogue/list";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import type { Grammar, Selection } from "@/lib/facets/facet";
import { ActiveFilters } from "./active-filters";
import { AlsoForAll } from "./also-for-all";
import { InterventionCard } from "./intervention-card";
import { NoResults } from "./no-results";
import { countOf } from "./words";

type Props = {
	catalogue: Catalogue;
	grammar: Grammar<InterventionView>;
	selection: Selection;
	list: InterventionList;
};

const SORT_WORDS: Record<string, string> = {
	number: "Rapportens nummer",
	name: "Navn",
	documentation: "Bedst undersøgt",
};

function Sort({ grammar, selection }: Pick<Props, "grammar" | "selection">) {
	return (
		<div className="sort no-print">
			<label htmlFor="sortering">Sortér efter</label>
			<select
				id="sortering"
				name="sortering"
				form="filtre"
				defaultValue={grammar.sorts.find(({ code }) => code === selection.sort)?.value}
			>
				{grammar.sorts.map(({ code, value }) => (
					<option key={code} value={value}>
						{SORT_WORDS[code]}
					</option>
				))}
			</select>
			<button className="button button-quiet" type="submit" form="filtre" data-submit>
				Sortér
			</button>
		</div>
	);
}

/** The list with its number, its active filters and its order; what changes when a filter does is `data-live`. */
export function Results({ catalogue, grammar, selection, list }: Props) {
	return (
		<section aria-labelledby="antal">
			<div className="list-head">
				<div id="antal-felt" data-live>
					<h2 id="antal" data-count tabIndex={-1}>
						{countOf(list.items.length)}
					</h2>
				</div>
				<Sort grammar={grammar} selection={selection} />
			</div>
			<div id="resultater" data-live>
				<ActiveFilters catalogue={catalogue} grammar={grammar} selection={selection} />
				{list.items.length === 0 ? (
					<NoResults catalogue={catalogue} grammar={grammar} selection={selection} />
				) : (
					<div className="cards">
						{list.items.map((intervention) => (
							<InterventionCard key={intervention.slug} intervention={intervention} catalogue={catalogue} />
						))}
					</div>
				)}
				<AlsoForAll catalogue={catalogue} grammar={grammar} selection={selection} shown={list.items} />
			</div>
		</section>
	);
}
