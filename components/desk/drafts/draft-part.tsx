import { formatMoment } from "@/lib/base/calendar/danish-time";
import type { DraftChanges } from "@/lib/desk/drafts/draft-changes";
import { DifferenceView } from "./difference-view";

/** More fields than these are looked at when somebody asks for them. */
const OPEN = 4;

/** What would be new to the public, and why: what whoever publishes answers for. */
export function DraftPart({ draft, isLive }: { draft: DraftChanges | null; isLive: boolean }) {
	if (!draft) return null;
	const { changes, whys } = draft;
	return (
		<section className="desk-part" aria-labelledby="kladden">
			<h2 id="kladden">Det nye i kladden</h2>
			<ul className="grid gap-10">
				{whys.map(({ sequence, by, at, why }) => (
					<li key={sequence}>
						<p className="text-95 whitespace-pre-line text-soft">
							Udgave {sequence}, {by} {formatMoment(at)}
						</p>
						<p className="whitespace-pre-line">{why || "Der er ikke skrevet, hvad der er ændret."}</p>
					</li>
				))}
			</ul>
			{!isLive && <p>Posten er ikke udgivet, så det hele er nyt.</p>}
			{isLive && changes.length === 0 && <p>Teksten er den samme som den udgivne.</p>}
			{changes.length > 0 && (
				<details open={!isLive || changes.length <= OPEN}>
					<summary>
						{changes.length === 1 ? "1 felt" : `${changes.length} felter`}{" "}
						{isLive ? "er ændret" : "er fyldt ud"}
					</summary>
					<DifferenceView changes={changes} />
				</details>
			)}
		</section>
	);
}
