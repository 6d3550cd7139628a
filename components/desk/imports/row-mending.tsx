import { deskRoutes } from "@/lib/base/routes";
import type { RowView } from "@/lib/desk/imports/batch-view";
import { IS_ANOTHER, LIKE } from "@/lib/desk/imports/check-context";
import { headingOf } from "@/lib/desk/imports/columns";
import { editField } from "@/lib/desk/imports/import-forms";
import type { Like } from "@/lib/desk/imports/like-view";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";

type Props = { row: RowView; mended: (column: string) => string | undefined };

/** The cells that a row is left out for, to be typed over. */
export function RowCells({ row: { number, cells }, mended }: Props) {
	return (
		<div className="form">
			{cells.map(({ column, text }) => {
				const noted = { name: editField(number, column) };
				const value = mended(column) ?? text;
				return (
					<FieldFrame key={column} {...noted} label={`${headingOf(column)} i række ${number}`}>
						{text.length > 60 || text.includes("\n") ? (
							<textarea {...controlProps(noted)} rows={3} defaultValue={value} />
						) : (
							<input {...controlProps(noted)} type="text" defaultValue={value} />
						)}
					</FieldFrame>
				);
			})}
		</div>
	);
}

/** A row beside the offer on record that it may be, and the choice between the two. */
export function RowLike({ row: { number }, like, mended }: Props & { like: Like }) {
	const name = editField(number, LIKE);
	const chosen = mended(LIKE) ?? (like.isLikelySame ? like.slug : IS_ANOTHER);
	const choices = [
		[like.slug, "Det er det samme tilbud: ret det, vi har"],
		[IS_ANOTHER, "Det er et andet tilbud: opret det"],
		["", "Lad rækken ligge"],
	] as const;
	return (
		<div className="grid gap-6">
			<p>
				Den ligner <a href={deskRoutes.record(like.recordId)}>et tilbud, vi har</a>.
			</p>
			<dl className="grid gap-5">
				{like.facts.map(({ column, theirs, ours }) => (
					<div key={column} className="grid gap-2 border-t border-t-line pt-4 sm:grid-cols-3">
						<dt className="font-bold">{headingOf(column)}</dt>
						<dd>
							<span className="text-soft">Rækken: </span>
							{theirs || "tomt"}
						</dd>
						<dd>
							<span className="text-soft">Det, vi har: </span>
							{ours || "tomt"}
						</dd>
					</div>
				))}
			</dl>
			<fieldset className="form-field">
				<legend>Er række {number} det samme tilbud?</legend>
				{choices.map(([value, label]) => (
					<label key={label} className="form-choice">
						<input type="radio" name={name} value={value} defaultChecked={value === chosen} />
						{label}
					</label>
				))}
			</fieldset>
		</div>
	);
}
