import { routes } from "@/lib/base/routes";
import { entryKey, shortlistAddress } from "@/lib/directory/shortlist/address";
import type { ShortlistEntry } from "@/lib/directory/shortlist/shortlist";

/**
 * Puts a record on a list. Without JavaScript that is a list of its own, at `/min-liste`, since no other page knows
 * what is on one (decision 15); with JavaScript it joins the tab's list, and the reader stays. See
 * `components/enhance/shortlist.ts`.
 */
export function AddToShortlist({ entry }: { entry: ShortlistEntry }) {
	const key = entryKey(entry);
	return (
		<>
			<a
				className="button button-quiet no-print"
				href={shortlistAddress({ day: null, entries: [entry] })}
				rel="nofollow"
				data-shortlist={key}
			>
				Føj til din liste
			</a>
			<a className="button button-quiet no-print" href={routes.shortlist} data-shortlisted={key} hidden>
				Står på din liste. Se listen
			</a>
		</>
	);
}
