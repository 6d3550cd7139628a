import type { CodeWords } from "@/lib/directory/code-words";
import { SourcePlace } from "./source-place";

type Props = { references: readonly string[]; words: Pick<CodeWords, "source">; title?: string };

/** Where a section's facts come from, folded away: there for those who want to know, in nobody's way. */
export function SectionSources({ references, words, title = "Kilder" }: Props) {
	const places = [...new Set(references)];
	if (places.length === 0) return null;
	return (
		<details className="more">
			<summary>{title}</summary>
			<SourceItems references={places} words={words} />
		</details>
	);
}

/** The places of a section as a list. */
export function SourceItems({ references, words }: Props) {
	return (
		<ul className="list-disc pl-11 text-90 text-soft">
			{references.map((reference) => (
				<li key={reference}>
					<SourcePlace reference={reference} words={words} />
				</li>
			))}
		</ul>
	);
}
