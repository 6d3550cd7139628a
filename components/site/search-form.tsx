import { routes } from "@/lib/base/routes";
import { SearchIcon } from "../ui/icons";

type Props = { id: string; value?: string; hint?: string; compact?: boolean };

/** The one search box, over everything; the same in the head of every page and where it is the page's own. */
export function SearchForm({ id, value = "", hint = "Søg efter hjælp", compact = false }: Props) {
	return (
		<search className={compact ? "search-compact no-print" : undefined}>
			<form className="search" action={routes.search}>
				<label className="visually-hidden" htmlFor={id}>
					Søg efter hjælp, tilbud og steder
				</label>
				<input id={id} name="q" type="search" maxLength={200} defaultValue={value} placeholder={hint} />
				<button className="button" type="submit">
					<SearchIcon />
					<span className={compact ? "visually-hidden" : undefined}>Søg</span>
				</button>
			</form>
		</search>
	);
}
