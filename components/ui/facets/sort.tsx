import type { ListRequest } from "./list-description";

/** The order of a list; the choice belongs to the filter form. */
export function Sort<T>({ list, selection }: ListRequest<T>) {
	return (
		<div className="no-print inline-flex flex-wrap items-center gap-6 text-95 max-sm:w-full max-sm:flex-nowrap print:hidden!">
			<label className="max-sm:whitespace-nowrap" htmlFor="sortering">
				Sortér efter
			</label>
			<select
				className="min-h-27.5 rounded-10 border border-line-strong bg-sheet px-7 py-3 max-sm:min-w-0 max-sm:flex-1"
				id="sortering"
				name="sortering"
				form="filtre"
				defaultValue={list.grammar.sorts.find(({ code }) => code === selection.sort)?.value}
			>
				{list.grammar.sorts.map(({ code, value }) => (
					<option key={code} value={value}>
						{list.sortWords[code]}
					</option>
				))}
			</select>
			<button
				className="button button-quiet max-sm:min-h-27.5 max-sm:px-9"
				type="submit"
				form="filtre"
				data-submit
			>
				Sortér
			</button>
		</div>
	);
}
