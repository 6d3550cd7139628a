import type { Run } from "@/lib/desk/queue/run";

/** Where a form leads that is one of a list's: to the next, or back after the last. */
export const OnwardField = ({ run }: { run: Run | null }) =>
	run && <input type="hidden" name="tilbage" value={run.next ?? run.list} />;

/** How many are left, and the ways on without doing anything. */
export function Onward({ run }: { run: Run | null }) {
	if (!run) return null;
	return (
		<p className="desk-row">
			{run.next && (
				<a className="button button-quiet button-small" href={run.next}>
					Næste
				</a>
			)}
			<a className="py-3" href={run.list}>
				Listen
			</a>
			<span className="py-3 text-soft">{run.left === 0 ? "Det er den sidste." : `${run.left} mere.`}</span>
		</p>
	);
}
