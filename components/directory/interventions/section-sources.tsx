import type { Catalogue } from "@/lib/directory/catalogue";
import { SourcePlace } from "./source-place";

type Props = { references: readonly string[]; sources: Catalogue["sources"]; title?: string };

/** Where a section's facts come from, folded away: there for those who want to know, in nobody's way. */
export function SectionSources({ references, sources, title = "Kilder" }: Props) {
	const places = [...new Set(references)];
	if (places.length === 0) return null;
	return (
		<details className="more">
			<summary>{title}</summary>
			<SourceItems references={places} sources={sources} />
		</details>
	);
}

/** The places of a section as a list. */
export function SourceItems({ references, sources }: Props) {
	return (
		<ul className="list-disc pl-11 text-90 text-soft">
			{references.map((reference) => (
				<li key={reference}>
					<SourcePlace reference={reference} sources={sources} />
				</li>
			))}
		</ul>
	);
}
