import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { Batch } from "@/lib/desk/imports/batch";
import { BATCH_WORDS, rowCount } from "./words";

type Props = { batches: readonly Batch[]; isAway: boolean };

/** Puts an import out of sight, or takes it forth again: nothing of it is lost. */
function PutAway({ batch: { id, version }, isAway }: { batch: Batch; isAway: boolean }) {
	const action = deskRoutes.action(isAway ? "import-hent-frem" : "import-laeg-vaek");
	return (
		<form method="post" action={action}>
			<input type="hidden" name="import" value={id} />
			<input type="hidden" name="version" value={version} />
			<button className="button button-quiet" type="submit">
				{isAway ? "Hent frem" : "Læg væk"}
			</button>
		</form>
	);
}

/** The imports there have been, the latest first; those that are put away have a list of their own. */
export function BatchList({ batches, isAway }: Props) {
	return (
		<section className="mt-20" aria-labelledby="importer">
			<h2 id="importer">{isAway ? "Importer, der er lagt væk" : "Tidligere importer"}</h2>
			<p>
				<a href={isAway ? deskRoutes.imports : `${deskRoutes.imports}?vaek`}>
					{isAway ? "Se de andre importer" : "Se dem, der er lagt væk"}
				</a>
			</p>
			{batches.length === 0 && <p>Der er ingen.</p>}
			<ul className="plain-list grid gap-10">
				{batches.map((batch) => (
					<li
						key={batch.id}
						className="flex flex-wrap gap-x-12.5 gap-y-2.5 border-b border-b-line py-6 wrap-anywhere"
					>
						<a href={deskRoutes.import(batch.id)}>{batch.fileName}</a>
						<span>
							{formatMoment(batch.at)} · {rowCount(batch.total)} · {BATCH_WORDS[batch.state]}
						</span>
						<PutAway {...{ batch, isAway }} />
					</li>
				))}
			</ul>
		</section>
	);
}
