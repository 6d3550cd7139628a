import { listInterventions } from "@/lib/catalogue/list";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { choose, chosenIn, type Grammar, type Selection } from "@/lib/facets/facet";
import { buildQuery } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { countOf, FACET_TITLES } from "./words";

type Props = { catalogue: Catalogue; grammar: Grammar<InterventionView>; selection: Selection };

/** The nearest lists that do have something: the same choices less one. */
function widenings({ catalogue, grammar, selection }: Props) {
	const text = selection.q ? [{ label: "uden søgeordet", wider: { ...selection, q: "" } }] : [];
	const facets = grammar.facets
		.filter((facet) => chosenIn(selection, facet.param).length > 0)
		.map((facet) => ({
			label: `uden valget i “${FACET_TITLES[facet.param]}”`,
			wider: choose(selection, facet.param, []),
		}));
	return [...text, ...facets]
		.map((entry) => ({ ...entry, count: listInterventions(catalogue, grammar, entry.wider).items.length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.count - b.count);
}

/** An honest empty list: nothing fits all of it, what comes nearest, and the way to a person. */
export function NoResults(props: Props) {
	const nearest = widenings(props);
	return (
		<div className="empty mt-5">
			<h3>Ingen af indsatserne passer på det hele</h3>
			{nearest.length > 0 && <p className="mt-2">Du kan lade ét af dine valg være:</p>}
			<ul className="mt-3 grid gap-2">
				{nearest.map(({ label, wider, count }) => (
					<li key={label}>
						<a
							className="row-link"
							href={`${routes.interventions}${buildQuery(wider, props.grammar)}`}
							data-stay
						>
							<span>Vis {label}</span>
							<small>{countOf(count)}</small>
						</a>
					</li>
				))}
				<li>
					<a className="row-link row-link-unsure" href={routes.interventions} data-stay>
						<span>Vis alle</span>
						<small>{countOf(props.catalogue.interventions.length)}</small>
					</a>
				</li>
			</ul>
			<p className="mt-4">
				Er du i tvivl, kan du begynde med at ringe til nogen:{" "}
				<a href={routes.intervention("telefonraadgivning")}>læs om telefonrådgivning</a>.
			</p>
		</div>
	);
}
