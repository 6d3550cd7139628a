import { choose, chosenIn, type Selection } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { CrossIcon } from "../icons";
import type { ListRequest } from "./list-description";

type Active = { key: string; label: string; without: Selection };

function activeFilters<T>({ list, selection }: ListRequest<T>): Active[] {
	const text = selection.q ? [{ key: "q", label: `“${selection.q}”`, without: { ...selection, q: "" } }] : [];
	const chosen = list.grammar.facets.flatMap((facet) =>
		chosenIn(selection, facet.param).map((code) => ({
			key: `${facet.param}-${code}`,
			label: list.optionLabel(facet, code),
			without: choose(
				selection,
				facet.param,
				chosenIn(selection, facet.param).filter((other) => other !== code),
			),
		})),
	);
	const switched = [...selection.switches].map((param) => ({
		key: param,
		label: list.switchLabels[param] ?? param,
		without: { ...selection, switches: new Set([...selection.switches].filter((other) => other !== param)) },
	}));
	return [...text, ...chosen, ...switched];
}

/** What is chosen now, each with the link that takes it away, and one that clears all. */
export function ActiveFilters<T>({ list, selection }: ListRequest<T>) {
	const active = activeFilters({ list, selection });
	if (active.length === 0) return null;
	const addressOf = (asked: Selection) => `${list.address}${buildQuery({ ...asked, page: 1 }, list.grammar)}`;
	const cleared = { ...selection, q: "", chosen: {}, switches: new Set<string>() };
	return (
		<ul className="mt-9 flex flex-wrap items-center gap-5 print:hidden!" aria-label="Valgte filtre">
			{active.map(({ key, label, without }) => (
				<li className="max-w-full min-w-0" key={key}>
					<a
						className="inline-flex min-h-23 max-w-full items-center gap-4 rounded-full border border-line-strong bg-tint px-9 py-2.5 text-[0.93rem] wrap-anywhere text-ink no-underline hover:bg-tint-strong hover:line-through hover:decoration-auto"
						href={addressOf(without)}
						data-stay
					>
						<span className="sr-only">Fjern </span>
						{label}
						<CrossIcon className="icon size-10" />
					</a>
				</li>
			))}
			<li className="max-w-full min-w-0">
				<a
					className="inline-flex min-h-23 max-w-full items-center gap-4 rounded-full border border-line-strong border-transparent bg-transparent px-9 py-2.5 text-[0.93rem] wrap-anywhere text-deep underline decoration-auto hover:bg-tint-strong hover:line-through hover:decoration-auto"
					href={addressOf(cleared)}
					data-stay
				>
					Ryd alle
				</a>
			</li>
		</ul>
	);
}
