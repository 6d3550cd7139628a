import type { SourceView } from "@/lib/directory/catalogue";
import { NOT_STATED } from "./words";

function Entry({ source }: { source: SourceView }) {
	const { id, short, authors, year, title, url, note, citedBy } = source;
	return (
		<li id={id} className="py-5 target:rounded-8 target:bg-tint">
			<strong>{short}</strong>
			<p>
				{authors ?? `Forfatter ${NOT_STATED.toLowerCase()}`}.{" "}
				{title ? <cite>{title}</cite> : "Titel ikke oplyst"}. {year ?? "Årstal ikke oplyst"}.
			</p>
			{note && <p>{note}</p>}
			{url && (
				<p>
					<a href={url} rel="noreferrer">
						{url}
					</a>
				</p>
			)}
			{citedBy.length > 0 && <p className="text-90 text-soft">Nævnt i: {citedBy.join("; ")}</p>}
		</li>
	);
}

/** One kind of sources, each with an anchor that facts link to. */
export function SourceList({ title, sources }: { title: string; sources: readonly SourceView[] }) {
	if (sources.length === 0) return null;
	return (
		<section className="detail-section">
			<h2>{title}</h2>
			<ul className="max-w-460">
				{sources.map((source) => (
					<Entry key={source.id} source={source} />
				))}
			</ul>
		</section>
	);
}
