import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { DeedName } from "@/lib/desk/batches/deeds";
import { EXPORT } from "@/lib/desk/batches/selection";
import { type ListQuery, listAddress, listQueryText } from "@/lib/desk/queue/list-address";
import type { ListOptions } from "@/lib/desk/queue/list-options";
import type { RecordListPage } from "@/lib/desk/queue/record-list";
import { Choice, type Option } from "../door/choice";
import { RecordLine } from "../door/record-line";
import { buttonOf } from "./deed-words";

const NONE: Option = { value: "", label: "Vælg" };

function Deed({ deed, may }: { deed: DeedName; may: readonly DeedName[] }) {
	if (!may.includes(deed)) return null;
	return (
		<button className="button button-quiet" type="submit" name="gor" value={deed}>
			{buttonOf(deed)}
		</button>
	);
}

type Props = {
	query: ListQuery;
	list: RecordListPage;
	options: ListOptions;
	state: PageState | null;
	/** What this person may do to some of them. */
	may: readonly DeedName[];
	mayExport: boolean;
	/** When they are to be read again, unless another day is chosen. */
	readAgain: string;
	/** Whether all on the page are ticked to begin with. */
	allTicked: boolean;
};

/** The records of a page of the list, with boxes, and what can be done to those that are ticked, or to all on the list. */
export function ChooseForm({ query, list, options, state, may, readAgain, allTicked, mayExport }: Props) {
	const typed = new Map(state?.values ?? []);
	const sent = new Set(
		(state?.values ?? []).filter(([name]) => name === "post").map(([, value]) => value.split(":")[0]),
	);
	const chosen = (name: string, otherwise = "") => typed.get(name) ?? otherwise;
	const address = listAddress(query);
	const allOnPage = `${address}${address.includes("?") ? "&" : "?"}valgt=side`;
	const has = (...deeds: DeedName[]) => deeds.some((deed) => may.includes(deed));
	if (list.rows.length === 0) return null;
	return (
		<form method="post" action={deskRoutes.action("vaelg")}>
			<input type="hidden" name="liste" value={listQueryText(query)} />
			<ul className="record-rows">
				{list.rows.map((row) => (
					<RecordLine key={row.id} row={row} list={address} ticked={allTicked || sent.has(row.id)} />
				))}
			</ul>
			{may.length > 0 && (
				<fieldset className="sticky bottom-0 z-10 has-[details[open]]:static mt-10 grid gap-5 rounded-t-card border border-line-strong bg-band px-10 py-6">
					<legend className="sr-only">Dem med kryds</legend>
					<div className="desk-row">
						<span className="font-semibold">Dem med kryds:</span>
						<Deed deed="send" may={may} />
						<Deed deed="udgiv" may={may} />
						<a className="py-3" href={allTicked ? address : allOnPage}>
							{allTicked ? "Fjern alle kryds" : `Sæt kryds ved alle ${list.rows.length} på siden`}
						</a>
						{list.pages > 1 && (
							<label className="form-choice">
								<input type="checkbox" name="alle" value="ja" defaultChecked={typed.has("alle")} />
								{`Alle ${list.total.toLocaleString("da-DK")} på listen`}
							</label>
						)}
					</div>
					<details open={state !== null}>
						<summary className="w-fit cursor-pointer py-3 font-semibold text-deep">Mere</summary>
						<div className="desk-row my-5">
							{has("laesedato") && (
								<label className="form-field">
									<span>Læses igen</span>
									<input
										className="form-input"
										type="date"
										name="dato"
										defaultValue={chosen("dato", readAgain)}
									/>
								</label>
							)}
							<Deed deed="laesedato" may={may} />
							{has("giv-til") && (
								<Choice
									label="Hvem skal have dem?"
									name="hos"
									chosen={chosen("hos")}
									options={[{ value: "", label: "Ingen" }, ...options.people]}
								/>
							)}
							<Deed deed="giv-til" may={may} />
							{mayExport && (
								<button className="button button-quiet" type="submit" name="gor" value={EXPORT}>
									Hent tilbud som regneark
								</button>
							)}
						</div>
						{has("tilfoej-gruppe") && (
							<div className="desk-row my-5">
								<Choice
									label="Målgruppe"
									name="gruppe"
									chosen={chosen("gruppe")}
									options={[NONE, ...options.groups]}
								/>
								<Deed deed="tilfoej-gruppe" may={may} />
								<Deed deed="fjern-gruppe" may={may} />
								<Choice
									label="Element"
									name="element"
									chosen={chosen("element")}
									options={[NONE, ...options.elements]}
								/>
								<Deed deed="tilfoej-element" may={may} />
								<Deed deed="fjern-element" may={may} />
							</div>
						)}
					</details>
				</fieldset>
			)}
		</form>
	);
}
