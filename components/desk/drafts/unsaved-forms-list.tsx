import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { UnsavedForm } from "@/lib/desk/drafts/unsaved-forms";
import { Count } from "../door/count";

/** What its reader has begun to write and not saved: to go on with, or to throw away after one more question. */
export function UnsavedFormsList({ list, title }: { list: readonly UnsavedForm[]; title: string }) {
	if (list.length === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="begyndt">
			<h2 id="begyndt">
				{title} <Count of={list.length} />
			</h2>
			<p className="form-hint">Kun du kan se det. Det bliver en kladde for alle, når du gemmer det.</p>
			<ul className="record-rows">
				{list.map(({ form, title: name, what, at, address }) => (
					<li key={form}>
						<a href={address}>{name}</a>
						<span className="form-hint">
							{what} · skrevet {formatMoment(at)}
						</span>
						<details>
							<summary>Kassér</summary>
							<form method="post" action={deskRoutes.discardUnsaved}>
								<input type="hidden" name="form" value={form} />
								<button className="button button-quiet button-small" type="submit">
									Ja, kassér “{name}”
								</button>
							</form>
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
