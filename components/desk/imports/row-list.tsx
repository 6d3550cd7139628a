import { deskRoutes } from "@/lib/base/routes";
import type { RowView } from "@/lib/desk/imports/batch-view";
import { headingOf } from "@/lib/desk/imports/columns";
import { editField } from "@/lib/desk/imports/import-forms";
import { RowCells, RowLike } from "./row-mending";
import { STATE_WORDS } from "./words";

export type RowsProps = {
	rows: readonly RowView[];
	/** Which of them have a box to tick. */
	isChoosable: (row: RowView) => boolean;
	chosen: ReadonlySet<string>;
	/** Whether their cells can be mended here. */
	canMend: boolean;
	/** What was typed in a form that was not taken. */
	typed: ReadonlyMap<string, string>;
};
type RowProps = Omit<RowsProps, "rows"> & { row: RowView };

/** What becomes of a row, at its edge; its words say it too. */
const EDGES: Record<RowView["state"], string> = {
	new: "border-l-fresh",
	changed: "border-l-warn",
	unchanged: "border-l-line-strong",
	similar: "border-l-warn",
	rejected: "border-l-accent",
};

function Reasons({ row: { state, reasons, notices } }: { row: RowView }) {
	if (reasons.length + notices.length === 0) return null;
	return (
		<ul className="list-disc pl-12 text-soft">
			{[...reasons, ...notices].map(({ column, reason, now }, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two faults of one cell may be worded alike
				<li key={i}>
					{column && <strong>{headingOf(column)}: </strong>}
					{state === "changed" && column && i < reasons.length ? (
						<>
							<del>{reason || "tomt"}</del> <ins>{now || "tomt"}</ins>
						</>
					) : (
						reason
					)}
				</li>
			))}
		</ul>
	);
}

function Row({ row, isChoosable, chosen, canMend, typed }: RowProps) {
	const title = row.title || row.slug || "uden titel";
	const name = row.isApplied && row.recordId ? <a href={deskRoutes.record(row.recordId)}>{title}</a> : title;
	const mended = (column: string) => typed.get(editField(row.number, column));
	return (
		<li className={`grid min-w-0 gap-3.5 border-l-5 bg-sheet px-10 py-7.5 wrap-anywhere ${EDGES[row.state]}`}>
			{isChoosable(row) ? (
				<label className="form-choice">
					<input
						type="checkbox"
						name="raekke"
						value={row.number}
						defaultChecked={chosen.has(String(row.number))}
					/>
					<span>
						Række {row.number}: {name}
					</span>
				</label>
			) : (
				<p>
					Række {row.number}: {name}
				</p>
			)}
			<p className="text-soft">
				{STATE_WORDS[row.state].one}
				{row.isApplied && ", importeret"}
				{row.slug && <span className="import-slug"> · {row.slug}</span>}
			</p>
			<Reasons row={row} />
			{canMend && row.like && <RowLike {...{ row, mended }} like={row.like} />}
			{canMend && row.cells.length > 0 && <RowCells {...{ row, mended }} />}
		</li>
	);
}

/** A page of a file's rows: what would become of each, or why it is left out. */
export function RowList({ rows, ...shared }: RowsProps) {
	return (
		<ol className="grid gap-7.5">
			{rows.map((row) => (
				<Row key={row.number} {...{ row, ...shared }} />
			))}
		</ol>
	);
}
