import type { ListRequest } from "./list-description";

/** The order of a list; the choice belongs to the filter form. */
export function Sort<T>({ list, selection }: ListRequest<T>) {
	return (
		<div className="sort no-print">
			<label htmlFor="sortering">Sortér efter</label>
			<select
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
			<button className="button button-quiet" type="submit" form="filtre" data-submit>
				Sortér
			</button>
		</div>
	);
}
