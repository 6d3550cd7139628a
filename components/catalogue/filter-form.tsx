import { WITHOUT_PARTIAL } from "@/lib/catalogue/facets";
import type { InterventionList } from "@/lib/catalogue/list";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { chosenIn, type Facet, type Grammar, type Selection } from "@/lib/facets/facet";
import { routes } from "@/lib/routes";
import { SearchIcon } from "../ui/icons";
import { optionLabel } from "./labels";
import { countOf, FACET_TITLES } from "./words";

type Props = {
	catalogue: Catalogue;
	grammar: Grammar<InterventionView>;
	selection: Selection;
	counts: InterventionList["counts"];
	/** How many the list has now. */
	found: number;
};

/** Facets that are open from the start; the others open when something in them is chosen. */
const OPEN = ["element", "maalgruppe", "samtykke"];

function Option({
	facet,
	option,
	...props
}: Omit<Props, "grammar"> & {
	facet: Facet<InterventionView>;
	option: Facet<InterventionView>["options"][number];
}) {
	const count = props.counts[facet.param]?.[option.code] ?? 0;
	const id = `${facet.param}-${option.value}`;
	return (
		<label className={option.parent ? "option option-finer" : "option"} htmlFor={id}>
			<input
				id={id}
				type="checkbox"
				name={facet.param}
				value={option.value}
				defaultChecked={chosenIn(props.selection, facet.param).includes(option.code)}
			/>
			<span>{optionLabel(props.catalogue, facet, option.code)}</span>
			<span id={`antal-${id}`} className={count === 0 ? "number option-none" : "number"} data-live>
				{count}
				<span className="visually-hidden">{count === 1 ? " indsats" : " indsatser"}</span>
			</span>
		</label>
	);
}

function WithoutPartial({ selection }: Pick<Props, "selection">) {
	return (
		<label className="option option-apart" htmlFor="delvis-nej">
			<input
				id="delvis-nej"
				type="checkbox"
				name={WITHOUT_PARTIAL}
				value="nej"
				defaultChecked={selection.switches.has(WITHOUT_PARTIAL)}
			/>
			<span>Kun når det er en hel del af indsatsen</span>
		</label>
	);
}

function FacetFields({ facet, ...props }: Omit<Props, "grammar"> & { facet: Facet<InterventionView> }) {
	const title = FACET_TITLES[facet.param];
	const open = OPEN.includes(facet.param) || chosenIn(props.selection, facet.param).length > 0;
	return (
		<details className="facet" open={open}>
			<summary>{title}</summary>
			<fieldset>
				<legend className="visually-hidden">{title}</legend>
				{facet.options.map((option) => (
					<Option key={option.code} facet={facet} option={option} {...props} />
				))}
				{facet.param === "element" && <WithoutPartial selection={props.selection} />}
			</fieldset>
		</details>
	);
}

/** The filters as a GET form: it works without JavaScript, and its address can be sent to somebody. */
export function FilterForm({ grammar, ...props }: Props) {
	return (
		<form id="filtre" action={routes.interventions} method="get" data-filters>
			<div className="search">
				<label className="visually-hidden" htmlFor="q">
					Søg i indsatserne
				</label>
				<input
					id="q"
					name="q"
					type="search"
					defaultValue={props.selection.q}
					maxLength={200}
					placeholder="Søg, fx kursus"
				/>
				<button className="button" type="submit">
					<SearchIcon />
					<span className="visually-hidden">Søg</span>
				</button>
			</div>
			<div className="panel mt-4">
				{grammar.facets.map((facet) => (
					<FacetFields key={facet.param} facet={facet} {...props} />
				))}
				<div className="filter-shortcut" data-shortcut hidden>
					<a className="button w-full" id="vis-antal" href="#antal" data-live>
						Vis {countOf(props.found)}
					</a>
				</div>
				<div className="filter-actions" data-submit>
					<button className="button w-full" type="submit">
						Vis resultater
					</button>
				</div>
			</div>
		</form>
	);
}
