import { Pages } from "@/components/ui/facets/pages";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { BatchView } from "@/lib/desk/imports/batch-view";
import type { RowState } from "@/lib/desk/imports/check-context";
import { importPage } from "@/lib/desk/imports/import-page";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";
import { RowList } from "./row-list";
import { StateFilter } from "./state-filter";

export type AfterRights = { maySend: boolean; mayPublish: boolean; mayDate: boolean };
type Props = AfterRights & {
	view: BatchView;
	asked: RowState | null;
	state: PageState | null;
	/** When they are to be read again, unless another day is chosen. */
	readAgain: string;
};

const SCOPES = [
	["alle", "Alle importerede tilbud fra filen"],
	["valgte", "Kun dem, jeg sætter kryds ved her på siden"],
] as const;

function Step({ name, children }: { name: string; children: string }) {
	return (
		<button className="button button-quiet" type="submit" formAction={deskRoutes.action(name)}>
			{children}
		</button>
	);
}

/** What can be done to an import's offers at once, and to which of them. */
export function AfterForm({ view, asked, state, readAgain, maySend, mayPublish, mayDate }: Props) {
	const { batch, rows, page, pages } = view;
	const values = state?.values ?? [];
	const typed = new Map(values);
	const scope = typed.get("omfang") ?? "alle";
	const chosen = new Set(values.filter(([name]) => name === "raekke").map(([, value]) => value));
	const day = { name: "dato" };
	return (
		<form className="mt-15 grid gap-12.5" method="post" action={deskRoutes.action("import-send")}>
			<input type="hidden" name="import" value={batch.id} />
			<input type="hidden" name="version" value={batch.version} />
			{view.applied > 0 && (
				<div className="desk-part">
					<h2>Hvad skal der ske med tilbuddene?</h2>
					<fieldset className="form-field">
						<legend>Hvilke?</legend>
						{SCOPES.map(([value, label]) => (
							<label key={value} className="form-choice">
								<input type="radio" name="omfang" value={value} defaultChecked={value === scope} />
								{label}
							</label>
						))}
					</fieldset>
					<p className="desk-row">
						{maySend && <Step name="import-send">Send til godkendelse</Step>}
						{mayPublish && <Step name="import-udgiv-kladder">Udgiv kladderne</Step>}
					</p>
					{mayDate && (
						<div className="desk-row">
							<FieldFrame {...day} label="Læses igen">
								<input {...controlProps(day)} type="date" defaultValue={typed.get("dato") ?? readAgain} />
							</FieldFrame>
							<Step name="import-laesedato">Sæt dato for genlæsning</Step>
						</div>
					)}
					<p>
						Fortryder du, bliver nye tilbud taget af siden igen, ændrede bliver, som de var før, og kladder
						bliver fjernet, også de udbydere, der blev oprettet. Det, nogen har ændret siden, bliver stående.
						Historikken bliver. Det, der er udgivet, kan kun en udgiver tage tilbage.
					</p>
					<p>
						<Step name="import-fortryd">Fortryd importen</Step>
					</p>
				</div>
			)}
			<h2>Rækkerne</h2>
			<StateFilter {...{ view, asked }} />
			<RowList {...{ rows, chosen, typed }} canMend={false} isChoosable={({ isApplied }) => isApplied} />
			<Pages {...{ page, pages }} addressOf={(number) => importPage(batch.id, asked ?? "", number)} />
		</form>
	);
}
