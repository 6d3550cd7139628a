import type { AuditPage } from "@/lib/desk/audit-view/page";
import { type AuditQuery, filterFields } from "@/lib/desk/audit-view/query";

type Choice = { value: string; label: string };
type ChoiceProps = { name: string; label: string; value: string; all: string; choices: readonly Choice[] };

function Choose({ name, label, value, all, choices }: ChoiceProps) {
	return (
		<label className="form-field">
			<span>{label}</span>
			<select className="form-input" name={name} defaultValue={value}>
				<option value="">{all}</option>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</label>
	);
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
	return (
		<label className="form-field">
			<span>{label}</span>
			<input className="form-input" type="date" name={name} defaultValue={value} />
		</label>
	);
}

type Props = { query: AuditQuery; choices: AuditPage["choices"]; page: string };

/** Who, what, about what and when; an ordinary form whose address says what is shown. */
export function AuditFilter({ query, choices, page }: Props) {
	return (
		<form className="desk-row my-10" method="get" action={page}>
			<Choose name="hvem" label="Hvem" value={query.who} all="Alle" choices={choices.actors} />
			<Choose name="handling" label="Hvad" value={query.action} all="Alt" choices={choices.actions} />
			<label className="form-field">
				<span>Post (navnet i adressen)</span>
				<input className="form-input" name="post" defaultValue={query.record} maxLength={120} />
			</label>
			<Day name="fra" label="Fra og med" value={query.from} />
			<Day name="til" label="Til og med" value={query.to} />
			<button className="button" type="submit">
				Vis
			</button>
			{filterFields(query).length > 0 && <a href={page}>Vis alt</a>}
		</form>
	);
}

/** Fetching what is shown, all pages of it, as a file; a form, because it leaves a row itself. */
export function AuditDownload({ query, action }: { query: AuditQuery; action: string }) {
	return (
		<form method="post" action={action}>
			{filterFields(query).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<button className="button button-quiet" type="submit">
				Hent som CSV
			</button>
		</form>
	);
}
