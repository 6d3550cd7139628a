import type { ReactNode } from "react";
import { chosenIn, type Facet } from "@/lib/base/facets/facet";
import { FREE_TEXT } from "@/lib/base/params";
import { SearchIcon } from "../icons";
import type { ListRequest } from "./list-description";

type Props<T> = ListRequest<T> & {
	counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** How many the list has now. */
	found: number;
	/** Further fields, above the facets. */
	children?: ReactNode;
};
type OfFacet<T> = Omit<Props<T>, "found" | "children"> & { facet: Facet<T> };

function Option<T>({
	list,
	selection,
	counts,
	facet,
	option,
}: OfFacet<T> & { option: Facet<T>["options"][number] }) {
	const count = counts[facet.param]?.[option.code] ?? 0;
	const id = `${facet.param}-${option.value}`;
	const [number, unit] = list.countOf(count).split(" ");
	return (
		<label
			className={
				option.parent
					? "option grid min-h-23.5 cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-6.5 pl-16 text-95 leading-130 hover:text-deep"
					: "option grid min-h-23.5 cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-6.5 leading-130 hover:text-deep"
			}
			htmlFor={id}
		>
			<input
				className="size-12 accent-deep"
				id={id}
				type="checkbox"
				name={facet.param}
				value={option.value}
				defaultChecked={chosenIn(selection, facet.param).includes(option.code)}
			/>
			<span>{list.optionLabel(facet, option.code)}</span>
			<span
				id={`antal-${id}`}
				className={
					count === 0
						? "number min-w-16 text-right text-90 text-soft digits"
						: "number min-w-16 text-right text-90 text-soft digits"
				}
				data-live
			>
				{number}
				<span className="sr-only"> {unit}</span>
			</span>
		</label>
	);
}

function Switches<T>({ list, selection, facet }: ListRequest<T> & { facet: Facet<T> }) {
	return list.grammar.switches
		.filter((entry) => entry.facet === facet.param)
		.map(({ param, value }) => (
			<label
				key={param}
				className="option mt-5 grid min-h-23.5 cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-6.5 border-t border-dashed border-t-line pt-5 leading-130 hover:text-deep"
				htmlFor={`${param}-${value}`}
			>
				<input
					className="size-12 accent-deep"
					id={`${param}-${value}`}
					type="checkbox"
					name={param}
					value={value}
					defaultChecked={selection.switches.has(param)}
				/>
				<span>{list.switchOptions[param]}</span>
			</label>
		));
}

function FacetFields<T>(props: OfFacet<T>) {
	const { list, facet, selection } = props;
	const title = list.facetTitles[facet.param];
	const open = list.open.includes(facet.param) || chosenIn(selection, facet.param).length > 0;
	return (
		<details className="facet border-b border-b-line px-11 py-3.5" open={open}>
			<summary className="flex min-h-29 items-center justify-between gap-7.5 font-bold">{title}</summary>
			<fieldset className="pb-7">
				<legend className="sr-only">{title}</legend>
				{facet.options.map((option) => (
					<Option key={option.code} {...props} option={option} />
				))}
				<Switches list={list} selection={selection} facet={facet} />
			</fieldset>
		</details>
	);
}

/** The filters as a GET form: it works without JavaScript, and its address can be sent to somebody. */
export function FilterForm<T>({ found, children, ...props }: Props<T>) {
	const { list, selection } = props;
	return (
		<form id="filtre" action={list.address} method="get" data-filters>
			<div className="search">
				<label className="sr-only" htmlFor="q">
					{list.searchLabel}
				</label>
				<input
					id="q"
					name={FREE_TEXT.question}
					type="search"
					defaultValue={selection.q}
					maxLength={200}
					placeholder={list.searchHint}
				/>
				<button className="button" type="submit">
					<SearchIcon />
					<span className="sr-only">Søg</span>
				</button>
			</div>
			<div className="mt-10 rounded-card border border-line bg-sheet">
				{children}
				{list.grammar.facets
					.filter(({ param }) => !list.notInForm.includes(param))
					.map((facet) => (
						<FacetFields key={facet.param} facet={facet} {...props} />
					))}
				<div
					className="sticky bottom-0 rounded-[0_0_var(--radius-card)_var(--radius-card)] border-t border-t-line bg-sheet px-11 py-7.5 wide:hidden"
					data-shortcut
					hidden
				>
					<a className="button w-full" id="vis-antal" href="#antal" data-live>
						Vis {list.countOf(found)}
					</a>
				</div>
				<div className="p-11" data-submit>
					<button className="button w-full" type="submit">
						Vis resultater
					</button>
				</div>
			</div>
		</form>
	);
}
