import { routes } from "@/lib/routes";
import { entryKey } from "@/lib/shortlist/address";
import type { ShortlistEntry } from "@/lib/shortlist/shortlist";

/**
 * Puts a record on the tab's list, with JavaScript; without, neither of the two is shown, and `/min-liste` has a
 * search box of its own. See `components/enhance/shortlist.ts`.
 */
export function AddToShortlist({ entry }: { entry: ShortlistEntry }) {
	const key = entryKey(entry);
	return (
		<>
			<button className="button button-quiet no-print" type="button" data-shortlist={key} hidden>
				Føj til min liste
			</button>
			<a className="button button-quiet no-print" href={routes.shortlist} data-shortlisted={key} hidden>
				Står på din liste. Se listen
			</a>
		</>
	);
}
