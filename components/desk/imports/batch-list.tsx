import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { Batch } from "@/lib/desk/imports/batch";
import { BATCH_WORDS, rowCount } from "./words";

/** The imports there have been, the latest first. */
export function BatchList({ batches }: { batches: readonly Batch[] }) {
	return (
		<section className="mt-20" aria-labelledby="importer">
			<h2 id="importer">Tidligere importer</h2>
			{batches.length === 0 && <p>Der er ingen.</p>}
			<ul className="plain-list grid gap-10">
				{batches.map(({ id, fileName, at, state, total }) => (
					<li
						key={id}
						className="flex flex-wrap gap-x-12.5 gap-y-2.5 border-b border-b-line py-6 wrap-anywhere"
					>
						<a href={deskRoutes.import(id)}>{fileName}</a>
						<span>
							{formatMoment(at)} · {rowCount(total)} · {BATCH_WORDS[state]}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
