import { formatMoment } from "@/lib/base/calendar/danish-time";

type Props = { title: string; sequence: number; at: Date; until: Date; isOlder: boolean };

/** What stands above a page that is not public: which draft it is, and how long the link holds. No names. */
export function PreviewBanner({ title, sequence, at, until, isOlder }: Props) {
	return (
		<aside
			className="border-b-2 border-dashed border-b-line-strong bg-stale-ground text-95 text-warn"
			aria-label="Om denne visning"
		>
			<div className="wrap py-7.5">
				<p>
					<strong>Kladde, ikke udgivet.</strong> Udgave {sequence} af “{title}”, gemt {formatMoment(at)}.
				</p>
				{isOlder && <p>Det er ikke den nyeste kladde: den er ændret siden. Bed om et nyt link.</p>}
				<p>
					Alle, der har linket, kan se kladden. Linket virker til {formatMoment(until)}, eller til kladden
					bliver udgivet eller kasseret.
				</p>
			</div>
		</aside>
	);
}
