import { softHyphens } from "../interventions/soft-hyphens";
import type { SheetText } from "./sheet-text";

/** Where somebody writes the number that we do not have. */
const Line = ({ of }: { of: string }) => (
	<p className="mt-2 flex items-end gap-5">
		<span>{of}</span>
		<span className="block h-12 flex-1 border-b border-b-ink" />
	</p>
);

/** One thing on the sheet: what it is, and how to get hold of somebody. */
export function SheetEntry({ title, by, text, way, more, line }: SheetText) {
	return (
		<li className="min-w-0 break-inside-avoid wrap-anywhere">
			<h2 className="text-120">{softHyphens(title)}</h2>
			{by && <p className="text-95">{by}</p>}
			<p>{text}</p>
			{more && <p className="text-95">{more.text}</p>}
			{way && (
				<p>
					<strong>{way.text}</strong>
					{way.hours && <span>. {way.hours}</span>}
				</p>
			)}
			{line && <Line of={line} />}
		</li>
	);
}
