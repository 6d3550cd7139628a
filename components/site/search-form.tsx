import { FREE_TEXT } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { SearchIcon } from "../ui/icons";

type Props = {
	id: string;
	value?: string;
	hint?: string;
	compact?: boolean;
	/** As low as the head of a page is. */
	low?: boolean;
};

/** The one search box, over everything; the same in the head of every page and where it is the page's own. */
export function SearchForm({
	id,
	value = "",
	hint = "Søg efter hjælp",
	compact = false,
	low = false,
}: Props) {
	return (
		<search className={compact ? `no-print ${low ? "" : "pt-2.5 pb-7.5"}` : undefined}>
			<form className="search" action={routes.search}>
				<label className="sr-only" htmlFor={id}>
					Søg efter hjælp, tilbud og steder
				</label>
				<input
					className={low ? "min-h-25 pl-10" : undefined}
					id={id}
					name={FREE_TEXT.question}
					type="search"
					maxLength={200}
					defaultValue={value}
					placeholder={hint}
				/>
				<button className={low ? "button min-h-[calc(2.5rem_+_4px)] px-9" : "button"} type="submit">
					<SearchIcon />
					<span className={compact ? "sr-only" : undefined}>Søg</span>
				</button>
			</form>
		</search>
	);
}
