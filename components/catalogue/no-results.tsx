import { listInterventions } from "@/lib/catalogue/list";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { choose, chosenIn, type Grammar, type Selection } from "@/lib/facets/facet";
import { buildQuery } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { optionLabel } from "./labels";
import { countOf, FACET_TITLES } from "./words";

type Props = { catalogue: Catalogue; grammar: Grammar<InterventionView>; selection: Selection };

type Widening = { label: string; wider: Selection };

/** The same choices less one. */
function lessOne({ grammar, selection }: Props): Widening[] {
	const text = selection.q ? [{ label: "uden søgeordet", wider: { ...selection, q: "" } }] : [];
	const facets = grammar.facets
		.filter((facet) => chosenIn(selection, facet.param).length > 0)
		.map((facet) => ({
			label: `uden valget i “${FACET_TITLES[facet.param]}”`,
			wider: choose(selection, facet.param, []),
		}));
	return [...text, ...facets];
}

/** Only one of the choices. */
function onlyOne({ catalogue, grammar, selection }: Props): Widening[] {
	return grammar.facets.flatMap((facet) => {
		const codes = chosenIn(selection, facet.param);
		if (codes.length === 0) return [];
		const words = codes.map((code) => optionLabel(catalogue, facet, code)).join(", ");
		return [{ label: `kun: ${words}`, wider: { ...selection, q: "", chosen: { [facet.param]: codes } } }];
	});
}

/** The nearest lists that do have something, each address once, the narrowest first. */
function widenings(props: Props) {
	const counted = (list: Widening[]) =>
		list
			.map((entry) => ({
				...entry,
				href: `${routes.interventions}${buildQuery(entry.wider, props.grammar)}`,
				count: listInterventions(props.catalogue, props.grammar, entry.wider).items.length,
			}))
			.filter(({ href, count }) => count > 0 && href !== routes.interventions)
			.sort((a, b) => a.count - b.count);
	const nearest = counted(lessOne(props));
	return nearest.length > 0 ? nearest : counted(onlyOne(props));
}

/** An honest empty list: nothing fits all of it, what comes nearest, and the way to a person. */
export function NoResults(props: Props) {
	const nearest = widenings(props);
	return (
		<div className="empty mt-5">
			<h3>Ingen af indsatserne passer på det hele</h3>
			{nearest.length > 0 && <p className="mt-2">Det nærmeste, der er noget i:</p>}
			<ul className="mt-3 grid gap-2">
				{nearest.map(({ label, href, count }) => (
					<li key={label}>
						<a className="row-link" href={href} data-stay>
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
				Er du i tvivl, så spørg din læge eller din kommune. Haster det, så se{" "}
				<a href={routes.emergency}>akut hjælp</a>.
			</p>
		</div>
	);
}
