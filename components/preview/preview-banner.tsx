import { formatMoment } from "@/lib/calendar/danish-time";

type Props = { sequence: number; at: Date; by: string; until: Date; isOlder: boolean };

/** What stands above a page that is not public: whose draft it is, which one, and how long the link holds. */
export function PreviewBanner({ sequence, at, by, until, isOlder }: Props) {
	return (
		<aside className="preview-banner" aria-label="Om denne visning">
			<div className="wrap">
				<p>
					<strong>Kladde. Ikke udgivet.</strong> Sådan kommer siden til at se ud. Udgave {sequence}, skrevet
					af {by} den {formatMoment(at)}.
				</p>
				{isOlder && (
					<p>Det er ikke den nyeste kladde: den er ændret eller opgivet siden. Bed om et nyt link.</p>
				)}
				<p>
					Alle, der har linket, kan se kladden. Linket gælder til den {formatMoment(until)}, eller til kladden
					bliver udgivet.
				</p>
			</div>
		</aside>
	);
}
