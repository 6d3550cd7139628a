import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { HistoryPage } from "@/lib/desk/queue/history";
import { StepForm } from "../door/step-form";
import { DifferenceView } from "../drafts/difference-view";

const ORIGINS: Record<string, string> = {
	load: "indlæst",
	save: "gemt",
	restore: "gendannet",
	import: "importeret",
	provider: "fra udbyderen",
	municipality: "fra kommunen",
};

type Revision = HistoryPage["revisions"][number];

type Emergency = NonNullable<Revision["published"][number]["emergency"]>;

/** That it was published by one alone, why, and who has looked at it since. */
function Emergency({ emergency: { why, seen, waits } }: { emergency: Emergency }) {
	const after = seen
		? `Set efter af ${seen.by} ${formatMoment(seen.at)}.`
		: waits
			? "Ingen anden har set på den endnu."
			: "Den blev afløst, før en anden så på den.";
	return (
		<p className="mt-2.5 border-l-5 border-l-warn bg-stale-ground px-8 py-3.5">
			<strong>Nødudgivelse</strong>
			{why && `: “${why}”`}. {after}
		</p>
	);
}

function RevisionRow({ page, revision }: { page: HistoryPage; revision: Revision }) {
	const { id, sequence, at, by, why, origin, readersShouldKnow, isLive, isDraft, published } = revision;
	const address = `${deskRoutes.history(page.record.id)}?fra=${sequence - 1 || sequence}&til=${sequence}#forskel`;
	return (
		<li className="revision [&+.revision]:border-t [&+.revision]:border-t-line [&+.revision]:pt-10">
			<h3 className="text-105">
				<a href={address}>Udgave {sequence}</a>
				{isLive && (
					<span className="ml-5 inline-block rounded-full bg-fresh-ground px-6 py-0.5 text-fresh [font:600_0.85rem/1.6_var(--font-zero),var(--font-text),sans-serif]">
						udgivet nu
					</span>
				)}
				{isDraft && (
					<span className="ml-5 inline-block rounded-full bg-stale-ground px-6 py-0.5 text-warn [font:600_0.85rem/1.6_var(--font-zero),var(--font-text),sans-serif]">
						kladden
					</span>
				)}
				{readersShouldKnow && (
					<span className="ml-5 inline-block rounded-full bg-band px-6 py-0.5 [font:600_0.85rem/1.6_var(--font-zero),var(--font-text),sans-serif]">
						læserne skal vide det
					</span>
				)}
			</h3>
			<p>
				{ORIGINS[origin] ?? origin} {formatMoment(at)} af {by}
				{why && <>: {why}</>}
			</p>
			{published.map((one) => (
				<div key={one.at.toISOString()} className="form-hint">
					<p>
						Udgivet {formatMoment(one.at)} af {one.by}
					</p>
					{one.emergency && <Emergency emergency={one.emergency} />}
				</div>
			))}
			{page.mayRestore && !isDraft && !(isLive && page.revisions.length === 1) && (
				<details>
					<summary>Gendan som kladde</summary>
					<StepForm action="gendan" record={page.record} button={`Gør udgave ${sequence} til kladden`}>
						<input type="hidden" name="revision" value={id} />
						{page.replaces && (
							<label className="form-choice">
								<input type="checkbox" name="erstat" value="ja" required />
								Ja, den må erstatte udgave {page.replaces.sequence}, som {page.replaces.by} har skrevet
								{page.replaces.isInReview && ", og som er sendt til godkendelse"}
							</label>
						)}
						<label className="form-field">
							<span>Hvorfor? (må være tomt)</span>
							<input className="form-input" name="grund" maxLength={500} />
						</label>
					</StepForm>
				</details>
			)}
		</li>
	);
}

/** What differs between two revisions, and the choice of which two. */
function Comparison({ page }: { page: HistoryPage }) {
	const options = page.revisions.map(({ sequence }) => (
		<option key={sequence} value={sequence}>
			Udgave {sequence}
		</option>
	));
	return (
		<section className="desk-part" aria-labelledby="forskel">
			<h2 id="forskel">
				Fra udgave {page.from ?? page.to} til udgave {page.to}
			</h2>
			<form className="desk-row" method="get">
				<label className="form-field">
					<span>Fra</span>
					<select className="form-input" name="fra" defaultValue={page.from ?? undefined}>
						{options}
					</select>
				</label>
				<label className="form-field">
					<span>Til</span>
					<select className="form-input" name="til" defaultValue={page.to ?? undefined}>
						{options}
					</select>
				</label>
				<button className="button button-quiet" type="submit">
					Sammenlign
				</button>
			</form>
			{page.changes.length === 0 ? <p>Der er ingen forskel.</p> : <DifferenceView changes={page.changes} />}
		</section>
	);
}

/** All revisions, newest first, and two of them side by side in words: any two can be compared, any one restored. */
export function History({ page }: { page: HistoryPage }) {
	return (
		<div className="mt-12.5 grid items-start gap-15 min-[64rem]:grid-cols-[22rem_minmax(0,1fr)]">
			<section className="desk-part" aria-labelledby="udgaver">
				<h2 id="udgaver">Alle udgaver</h2>
				<ol className="grid gap-10">
					{page.revisions.map((revision) => (
						<RevisionRow key={revision.id} page={page} revision={revision} />
					))}
				</ol>
			</section>
			{page.revisions.length > 1 ? (
				<Comparison page={page} />
			) : (
				<p className="note">Der er kun én udgave endnu, så der er ikke noget at sammenligne den med.</p>
			)}
		</div>
	);
}
