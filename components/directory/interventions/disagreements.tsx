import type { CodeWords } from "@/lib/directory/code-words";
import type { Disagreement } from "@/lib/model/schema-parts";
import { Cite } from "./cite";
import type { Numbering } from "./references";
import { SourcePlace } from "./source-place";

type Props = {
	disagreements: readonly Disagreement[];
	words: Pick<CodeWords, "source">;
	/** The numbers of the sources at the end of the page; without it every claim names its document. */
	numbering?: Numbering;
};

/** What the sources do not agree about, with every statement and its place: we never pick one silently. */
export function Disagreements({ disagreements, words, numbering }: Props) {
	return disagreements.map(({ topic, claims }) => (
		<div key={topic} className="note mt-12.5" role="note">
			<p>
				<strong>Kilderne siger ikke det samme: {topic}</strong>
			</p>
			<ul>
				{claims.map(({ text, source }) => (
					<li key={source + text}>
						{text}{" "}
						{numbering ? (
							<Cite references={[source]} numbering={numbering} />
						) : (
							<small className="text-soft">
								(<SourcePlace reference={source} words={words} />)
							</small>
						)}
					</li>
				))}
			</ul>
		</div>
	));
}
