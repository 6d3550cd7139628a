import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { Batch } from "@/lib/desk/imports/batch";
import { BATCH_WORDS, rowCount } from "./words";

/** The imports there have been, the latest first. */
export function BatchList({ batches }: { batches: readonly Batch[] }) {
	return (
		<section className="import-batches" aria-labelledby="importer">
			<h2 id="importer">Tidligere importer</h2>
			{batches.length === 0 && <p>Der er ingen.</p>}
			<ul className="plain-list">
				{batches.map(({ id, fileName, at, state, total }) => (
					<li key={id} className="import-batch">
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
