import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { choose, chosenIn, type Grammar, type Selection } from "@/lib/facets/facet";
import { buildQuery } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { CrossIcon } from "../ui/icons";
import { optionLabel } from "./labels";

type Props = { catalogue: Catalogue; grammar: Grammar<InterventionView>; selection: Selection };
type Active = { key: string; label: string; without: Selection };

function activeFilters({ catalogue, grammar, selection }: Props): Active[] {
	const text = selection.q ? [{ key: "q", label: `“${selection.q}”`, without: { ...selection, q: "" } }] : [];
	const chosen = grammar.facets.flatMap((facet) =>
		chosenIn(selection, facet.param).map((code) => ({
			key: `${facet.param}-${code}`,
			label: optionLabel(catalogue, facet, code),
			without: choose(
				selection,
				facet.param,
				chosenIn(selection, facet.param).filter((other) => other !== code),
			),
		})),
	);
	const switched = [...selection.switches].map((param) => ({
		key: param,
		label: "Uden delvise",
		without: { ...selection, switches: new Set([...selection.switches].filter((other) => other !== param)) },
	}));
	return [...text, ...chosen, ...switched];
}

/** What is chosen now, each with the link that takes it away, and one that clears all. */
export function ActiveFilters(props: Props) {
	const active = activeFilters(props);
	if (active.length === 0) return null;
	const cleared = { ...props.selection, q: "", chosen: {}, switches: new Set<string>() };
	return (
		<ul className="active" aria-label="Valgte filtre">
			{active.map(({ key, label, without }) => (
				<li key={key}>
					<a href={`${routes.interventions}${buildQuery(without, props.grammar)}`} data-stay>
						<span className="visually-hidden">Fjern </span>
						{label}
						<CrossIcon />
					</a>
				</li>
			))}
			<li>
				<a className="clear" href={`${routes.interventions}${buildQuery(cleared, props.grammar)}`} data-stay>
					Ryd alle
				</a>
			</li>
		</ul>
	);
}
