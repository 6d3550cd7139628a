import type { Disagreement } from "@/lib/catalogue/schema-parts";
import { parseReference } from "@/lib/content/citations";
import { Cite } from "./cite";
import type { Numbering } from "./references";

type Props = { disagreements: readonly Disagreement[]; numbering?: Numbering };

/** What the sources do not agree about, with every statement and its place: we never pick one silently. */
export function Disagreements({ disagreements, numbering }: Props) {
	return disagreements.map(({ topic, claims }) => (
		<div key={topic} className="note mt-5" role="note">
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
							<small className="not-stated">({parseReference(source).place})</small>
						)}
					</li>
				))}
			</ul>
		</div>
	));
}
