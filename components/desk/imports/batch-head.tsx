import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { BatchFormat } from "@/lib/desk/imports/batch";
import type { BatchView } from "@/lib/desk/imports/batch-view";
import { ROW_STATES } from "@/lib/desk/imports/check-context";
import { BATCH_WORDS, formatWords, listed, rowCount, STATE_WORDS } from "./words";

/** Which sheet of a workbook was read, and from where on: what was left out is told. */
function Where({ format: { tab, others = [], headingsIn } }: { format: BatchFormat }) {
	return (
		<>
			{tab && ` Vi har læst arket “${tab}”, ikke ${listed(others.map((name) => `“${name}”`))}.`}
			{headingsIn && ` Overskrifterne står i række ${headingsIn}.`}
		</>
	);
}

/** What a file was, how far it has come, and what would become of its rows. */
export function BatchHead({ view: { batch, counts, applied, open } }: { view: BatchView }) {
	const isChecked = !["uploaded", "checking", "asking"].includes(batch.state);
	return (
		<header className="page-head">
			<p className="kicker">{BATCH_WORDS[batch.state]}</p>
			<h1>{batch.fileName}</h1>
			<p>
				Hentet {formatMoment(batch.at)}. {rowCount(batch.total)}, læst som {formatWords(batch.format)}.
				<Where format={batch.format} />
			</p>
			{isChecked && (
				<dl className="my-10 flex flex-wrap gap-7.5">
					{ROW_STATES.map((state) => (
						<div className="min-w-65 rounded-10 border border-line bg-sheet px-9 py-6" key={state}>
							<dt className="text-soft">{STATE_WORDS[state].many}</dt>
							<dd className="text-[1.4rem] font-bold">{counts[state].toLocaleString("da-DK")}</dd>
						</div>
					))}
					<div className="min-w-65 rounded-10 border border-line bg-sheet px-9 py-6">
						<dt className="text-soft">I alt</dt>
						<dd className="text-[1.4rem] font-bold">{batch.total.toLocaleString("da-DK")}</dd>
					</div>
				</dl>
			)}
			{counts.similar > 0 && (
				<p className="note">
					{rowCount(counts.similar)} ligner tilbud, vi har. De bliver ikke importeret, før du har valgt, om de
					er de samme.
				</p>
			)}
			{batch.state === "ready" && open === 0 && counts.similar === 0 && (
				<p className="note">Der er ingen rækker at importere. Ret filen, og hent den ind igen.</p>
			)}
			{applied > 0 && <p className="note">{rowCount(applied)} fra filen er importeret.</p>}
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
				{isChecked && counts.rejected > 0 && (
					<a className="py-3" href={deskRoutes.rejectedRows(batch.id)} download>
						Hent de afviste rækker med årsager
					</a>
				)}
				{(batch.state === "ready" || batch.state === "asking") && (
					<a className="py-3" href={`${deskRoutes.import(batch.id)}?kolonner`}>
						Ret kolonnerne
					</a>
				)}
				{batch.state === "ready" && (batch.questions ?? []).length > 0 && (
					<a className="py-3" href={`${deskRoutes.import(batch.id)}?ord`}>
						Ret, hvad ordene betyder
					</a>
				)}
			</p>
		</header>
	);
}
