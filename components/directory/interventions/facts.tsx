import type { CodeWords } from "@/lib/directory/code-words";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { FactLine } from "../../ui/fact-line";
import { Disagreements } from "./disagreements";
import { type FactRow, factsOf } from "./facts-of";
import { SourceItems } from "./section-sources";

type Props = { intervention: InterventionView; words: CodeWords };

const IN_SECTIONS: readonly string[] = ["gettingIt", ...RELATIVE_SECTIONS];

function Rows({ rows }: { rows: readonly FactRow[] }) {
	return (
		<dl>
			{rows.map(({ label, value }) => (
				<FactLine key={label} label={label}>
					{value}
				</FactLine>
			))}
		</dl>
	);
}

/**
 * The facts that a relative decides by. What nobody has said is one line of what to ask, not a row each; what there is
 * to say about an answer folds out.
 */
export function Facts({ intervention, words }: Props) {
	const rows = factsOf(intervention, words);
	const known = rows.filter(({ value }) => value !== null);
	const unknown = rows.filter(({ value }) => value === null);
	const disagreements = intervention.disagreements.filter(
		({ forRelatives, near }) => forRelatives === true && !IN_SECTIONS.includes(near),
	);
	return (
		<aside
			className="facts max-w-440 rounded-card border border-line bg-sheet px-[clamp(1.1rem,3vw,1.6rem)] pt-5 pb-9 max-sm:px-9 max-sm:pt-3 max-sm:pb-7 max-sm:text-95 max-sm:leading-140"
			aria-labelledby="kort-fortalt"
		>
			<h2 className="mx-0 mt-9 mb-3.5 text-125 max-sm:mt-5 max-sm:text-115" id="kort-fortalt">
				Kort fortalt
			</h2>
			<Rows rows={known.filter(({ decides }) => decides)} />
			{unknown.length > 0 && (
				<p className="border-t border-t-line py-7 text-95">
					<strong>Spørg om:</strong> {unknown.map(({ ask }) => ask).join(", ")}.
				</p>
			)}
			<Disagreements disagreements={disagreements} words={words} />
			<details className="more">
				<summary>Mere om det og kilder</summary>
				<Rows rows={known.filter(({ decides }) => !decides)} />
				<ul className="mb-7 grid gap-4 text-95">
					{rows
						.filter(({ note }) => note)
						.map(({ label, note }) => (
							<li key={label}>
								<strong>{label}</strong> {note}
							</li>
						))}
				</ul>
				<SourceItems references={[...new Set(rows.flatMap(({ sources }) => sources))]} words={words} />
			</details>
		</aside>
	);
}
