import type { ReactNode } from "react";
import { newPage } from "@/lib/desk/door/form-address";
import { newOf } from "@/lib/desk/door/kind-words";
import { EVERYTHING, type ListQuery, listAddress } from "@/lib/desk/queue/list-address";
import type { RecordListPage } from "@/lib/desk/queue/record-list";

/** What is made most often, where no kind has been chosen. */
const MADE_MOST = ["offer", "provider"];

type Props = {
	query: ListQuery;
	list: RecordListPage;
	mayMake: (kind: string) => boolean;
	/** The records. */
	children: ReactNode;
};

/** How many the desk's list has, the way to a new one, the records, and the other pages. */
export function RecordList({ query, list, mayMake, children }: Props) {
	return (
		<>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5" role="status">
				{`${list.total.toLocaleString("da-DK")} i alt`}
				{list.corrected && ` for “${list.corrected}”`}
				{(query.kind ? [query.kind] : MADE_MOST).filter(mayMake).map((kind) => (
					<a className="py-3" key={kind} href={newPage(kind)}>
						{newOf(kind)}
					</a>
				))}
			</p>
			{list.total === 0 && (
				<p>
					Der er ikke noget på listen. <a href={listAddress(EVERYTHING)}>Vis alt indhold</a>
				</p>
			)}
			{children}
			{list.pages > 1 && (
				<nav className="desk-row" aria-label="Sider">
					{query.page > 1 && <a href={listAddress({ ...query, page: query.page - 1 })}>Forrige side</a>}
					<span>
						Side {query.page} af {list.pages}
					</span>
					{query.page < list.pages && (
						<a href={listAddress({ ...query, page: query.page + 1 })}>Næste side</a>
					)}
				</nav>
			)}
		</>
	);
}
