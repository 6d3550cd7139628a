import { routes, siteUrl } from "@/lib/base/routes";
import type { Listed } from "@/lib/directory/shortlist/listed";
import { softHyphens } from "../interventions/soft-hyphens";
import { inShort, wayOnPaper } from "./sheet-words";

const hostAndPath = (path: string) => siteUrl().replace(/^https?:\/\//, "") + path;

/** Where somebody writes the number that we do not have. */
const Line = ({ of }: { of: string }) => (
	<p className="mt-2 flex items-end gap-5">
		<span>{of}</span>
		<span className="block h-12 flex-1 border-b border-b-ink" />
	</p>
);

/** One thing on the sheet, in the relative's own words: what it is, and how to get hold of somebody. */
export function SheetEntry({ one }: { one: Exclude<Listed, { kind: "gone" }> }) {
	if (one.kind === "intervention") {
		const { title, summary, slug } = one.record;
		return (
			<li className="min-w-0 break-inside-avoid wrap-anywhere">
				<h2 className="text-120">{softHyphens(title)}</h2>
				<p>{inShort(summary)}</p>
				<p className="text-95">Læs mere: {hostAndPath(routes.intervention(slug))}</p>
				<Line of="Hvem og hvornår:" />
			</li>
		);
	}
	const { title, description, providerName, status } = one.record;
	const way = status === "ended" ? null : wayOnPaper(one.reach.ways[0]);
	return (
		<li className="min-w-0 break-inside-avoid wrap-anywhere">
			<h2 className="text-120">{softHyphens(title)}</h2>
			{!title.includes(providerName) && <p className="text-95">{providerName}</p>}
			<p>
				{inShort(description)}
				{one.reach.certainty === "uncertain" && " Det er usikkert, om det findes i dag. Spørg først."}
			</p>
			{way ? (
				<p>
					<strong>{way.text}</strong>
					{way.hours && <span>. {way.hours}</span>}
				</p>
			) : (
				<Line of="Telefon:" />
			)}
		</li>
	);
}
