import { choose, chosenIn, type Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import type { ListDescription, ListRequest } from "./list-description";

type Props<T> = ListRequest<T> & {
	title: string;
	/** How long the list of a selection is. */
	lengthOf: (selection: Selection) => number;
	total: number;
};
type Widening = { label: string; wider: Selection };

/** The same choices less one. */
function lessOne<T>({ list, selection }: ListRequest<T>): Widening[] {
	const text = selection.q ? [{ label: "uden søgeordet", wider: { ...selection, q: "", page: 1 } }] : [];
	const facets = list.grammar.facets
		.filter((facet) => chosenIn(selection, facet.param).length > 0)
		.map((facet) => ({
			label: `uden valget i “${list.facetTitles[facet.param]}”`,
			wider: choose(selection, facet.param, []),
		}));
	return [...text, ...facets];
}

/** Only one of the choices. */
function onlyOne<T>({ list, selection }: ListRequest<T>): Widening[] {
	return list.grammar.facets.flatMap((facet) => {
		const codes = chosenIn(selection, facet.param);
		if (codes.length === 0) return [];
		const words = codes.map((code) => list.optionLabel(facet, code)).join(", ");
		return [
			{ label: `kun: ${words}`, wider: { ...selection, q: "", page: 1, chosen: { [facet.param]: codes } } },
		];
	});
}

/** The nearest lists that do have something, each address once, the narrowest first. */
function widenings<T>({ list, selection, lengthOf }: Props<T>) {
	const counted = (entries: Widening[]) =>
		entries
			.map((entry) => ({ ...entry, href: addressOf(list, entry.wider), count: lengthOf(entry.wider) }))
			.filter(({ href, count }) => count > 0 && href !== list.address)
			.sort((a, b) => a.count - b.count);
	const nearest = counted(lessOne({ list, selection }));
	return nearest.length > 0 ? nearest : counted(onlyOne({ list, selection }));
}

const addressOf = <T,>(list: ListDescription<T>, selection: Selection) =>
	`${list.address}${buildQuery(selection, list.grammar)}`;

/** An honest empty list: nothing fits all of it, what comes nearest, and the way to a person. */
export function NoResults<T>(props: Props<T>) {
	const { list, title, total } = props;
	const nearest = widenings(props);
	return (
		<div className="mt-12.5 rounded-card border border-dashed border-line-strong bg-sheet p-[clamp(1.25rem,4vw,2rem)]">
			<h3>{title}</h3>
			{nearest.length > 0 && <p className="mt-5">Det nærmeste, der er noget i:</p>}
			<ul className="mt-7.5 grid gap-5">
				{nearest.map(({ label, href, count }) => (
					<li key={label}>
						<a className="row-link" href={href} data-stay>
							<span>Vis {label}</span>
							<small>{list.countOf(count)}</small>
						</a>
					</li>
				))}
				<li>
					<a className="row-link row-link-unsure" href={list.address} data-stay>
						<span>Vis alle</span>
						<small>{list.countOf(total)}</small>
					</a>
				</li>
			</ul>
			<p className="mt-10">
				Er du i tvivl, så spørg din læge eller din kommune. Haster det, så se{" "}
				<a href={routes.emergency}>akut hjælp</a>.
			</p>
		</div>
	);
}
