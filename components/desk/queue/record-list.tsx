import { deskRoutes } from "@/lib/base/routes";
import { newPage } from "@/lib/desk/door/form-address";
import { KIND_ORDER, manyOf, newOf } from "@/lib/desk/door/kind-words";
import { type ListQuery, listAddress, NEEDS, STATES } from "@/lib/desk/queue/list-address";
import type { readRecordList } from "@/lib/desk/queue/record-list";
import { RecordLine } from "../door/record-line";

const STATE_WORDS: Record<string, string> = {
	review: "Til godkendelse",
	changes: "Skal rettes",
	draft: "Kladde i gang",
	live: "Udgivet",
	off: "Ikke udgivet",
	unreviewed: "Udgivet i nød, ikke set",
	due: "Skal læses igen",
	broken: "Henviser til noget, der ikke findes",
	unsourced: "Noget er sagt uden kilde",
	inferred: "Målgrupper, som er vores egen vurdering",
};

/** What is made most often, where no kind has been chosen. */
const MADE_MOST = ["offer", "provider"];

type List = Awaited<ReturnType<typeof readRecordList>>;

const StateOptions = ({ states }: { states: readonly string[] }) =>
	states.map((state) => (
		<option key={state} value={state}>
			{STATE_WORDS[state]}
		</option>
	));

type Props = { query: ListQuery; list: List; mayMake: (kind: string) => boolean };

/** The desk's list of records: filters above, a line each, the way to a new one. */
export function RecordList({ query, list, mayMake }: Props) {
	return (
		<>
			<form className="desk-row mb-10" method="get" action={deskRoutes.records}>
				<label className="form-field">
					<span>Søg i navne</span>
					<input className="form-input" type="search" name="q" defaultValue={query.q} />
				</label>
				<label className="form-field">
					<span>Type</span>
					<select className="form-input" name="type" defaultValue={query.kind}>
						<option value="">Alle</option>
						{KIND_ORDER.map((kind) => (
							<option key={kind} value={kind}>
								{manyOf(kind)}
							</option>
						))}
					</select>
				</label>
				<label className="form-field">
					<span>Tilstand</span>
					<select className="form-input" name="tilstand" defaultValue={query.state}>
						<option value="">Alle</option>
						<StateOptions states={STATES} />
						<optgroup label="Skal ses efter">
							<StateOptions states={NEEDS} />
						</optgroup>
					</select>
				</label>
				<button className="button" type="submit">
					Vis
				</button>
			</form>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5" role="status">
				{`${list.total} i alt`}
				{(query.kind ? [query.kind] : MADE_MOST).filter(mayMake).map((kind) => (
					<a className="py-3" key={kind} href={newPage(kind)}>
						{newOf(kind)}
					</a>
				))}
			</p>
			<ul className="record-rows">
				{list.rows.map((row) => (
					<RecordLine key={row.id} row={row} list={listAddress(query)} />
				))}
			</ul>
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
