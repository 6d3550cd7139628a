import { Pages } from "@/components/ui/facets/pages";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { BatchView, RowView } from "@/lib/desk/imports/batch-view";
import type { RowState } from "@/lib/desk/imports/check-context";
import { importPage } from "@/lib/desk/imports/import-page";
import { RowList } from "./row-list";
import { StateFilter } from "./state-filter";
import { rowCount } from "./words";

type Props = { view: BatchView; asked: RowState | null; state: PageState | null; mayPublish: boolean };

const SCOPES = [
	["alle", "Alle nye og ændrede rækker i filen"],
	["nye", "Alle nye rækker i filen"],
	["aendrede", "Alle ændrede rækker i filen"],
	["valgte", "Kun dem, jeg sætter kryds ved her på siden"],
] as const;

const isOpen = ({ state, isApplied }: RowView) => !isApplied && (state === "new" || state === "changed");

function Scope({ view, chosen, mayPublish }: { view: BatchView; chosen: string; mayPublish: boolean }) {
	return (
		<div className="desk-part">
			<fieldset className="form-field">
				<legend>Hvilke rækker skal importeres?</legend>
				{SCOPES.map(([value, label]) => (
					<label key={value} className="form-choice">
						<input type="radio" name="omfang" value={value} defaultChecked={value === chosen} />
						{label}
					</label>
				))}
			</fieldset>
			<p>{rowCount(view.open)} kan importeres.</p>
			<p className="desk-row">
				<button className="button" type="submit">
					Importér som kladder
				</button>
				{mayPublish && (
					<button
						className="button button-quiet"
						type="submit"
						formAction={deskRoutes.action("import-udgiv")}
					>
						Udgiv med det samme
					</button>
				)}
			</p>
		</div>
	);
}

/** What would become of every row, the choice of those that are taken in, and cells to be mended. */
export function ApplyForm({ view, asked, state, mayPublish }: Props) {
	const { batch, rows, page, pages, open } = view;
	const canChoose = open > 0;
	const values = state?.values ?? [];
	const scope = values.find(([name]) => name === "omfang")?.[1] ?? "alle";
	const chosen = new Set(values.filter(([name]) => name === "raekke").map(([, value]) => value));
	const canMend = batch.state === "ready";
	const isMended = canMend && rows.some(({ cells, like }) => cells.length > 0 || like);
	return (
		<form className="mt-15 grid gap-12.5" method="post" action={deskRoutes.action("import-udfoer")}>
			<input type="hidden" name="import" value={batch.id} />
			<input type="hidden" name="version" value={batch.version} />
			{canChoose && <Scope {...{ view, mayPublish }} chosen={scope} />}
			<h2>Rækkerne</h2>
			<StateFilter {...{ view, asked }} />
			<RowList
				{...{ rows, chosen, canMend }}
				isChoosable={(row) => canChoose && isOpen(row)}
				typed={new Map(values)}
			/>
			{isMended && (
				<p>
					<button className="button" type="submit" formAction={deskRoutes.action("import-ret")}>
						Brug mine rettelser, og tjek igen
					</button>
				</p>
			)}
			<Pages {...{ page, pages }} addressOf={(number) => importPage(batch.id, asked ?? "", number)} />
		</form>
	);
}
