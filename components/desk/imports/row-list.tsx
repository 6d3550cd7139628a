import { deskRoutes } from "@/lib/base/routes";
import type { RowView } from "@/lib/desk/imports/batch-view";
import { headingOf } from "@/lib/desk/imports/columns";
import { STATE_WORDS } from "./words";

type Props = { rows: readonly RowView[]; canChoose: boolean; chosen: ReadonlySet<string> };

const isOpen = ({ state, isApplied }: RowView) => !isApplied && (state === "new" || state === "changed");

/** What becomes of a row, at its edge; its words say it too. */
const EDGES: Record<RowView["state"], string> = {
	new: "border-l-fresh",
	changed: "border-l-warn",
	unchanged: "border-l-line-strong",
	rejected: "border-l-accent",
};

function Reasons({ row: { state, reasons } }: { row: RowView }) {
	if (reasons.length === 0) return null;
	return (
		<ul className="list-disc pl-12 text-soft">
			{reasons.map(({ column, reason, now }, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two faults of one cell may be worded alike
				<li key={i}>
					{column && <strong>{headingOf(column)}: </strong>}
					{state === "changed" && column ? (
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

function Row({ row, canChoose, isChosen }: { row: RowView; canChoose: boolean; isChosen: boolean }) {
	const title = row.title || row.slug || "uden titel";
	const name = row.isApplied && row.recordId ? <a href={deskRoutes.record(row.recordId)}>{title}</a> : title;
	return (
		<li className={`grid min-w-0 gap-3.5 border-l-5 bg-sheet px-10 py-7.5 wrap-anywhere ${EDGES[row.state]}`}>
			{canChoose && isOpen(row) ? (
				<label className="form-choice">
					<input type="checkbox" name="raekke" value={row.number} defaultChecked={isChosen} />
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
		</li>
	);
}

/** A page of a file's rows: what would become of each, or why it is left out. */
export function RowList({ rows, canChoose, chosen }: Props) {
	return (
		<ol className="grid gap-7.5">
			{rows.map((row) => (
				<Row key={row.number} {...{ row, canChoose }} isChosen={chosen.has(String(row.number))} />
			))}
		</ol>
	);
}
