import type { Catalogue } from "@/lib/directory/catalogue";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Disagreements } from "./disagreements";
import { type FactRow, factsOf } from "./facts-of";
import { SourceItems } from "./section-sources";

type Props = { intervention: InterventionView; catalogue: Catalogue };

const IN_SECTIONS: readonly string[] = ["gettingIt", ...RELATIVE_SECTIONS];

function Rows({ rows }: { rows: readonly FactRow[] }) {
	return (
		<dl>
			{rows.map(({ label, value }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}

/**
 * The facts that a relative decides by. What nobody has said is one line of what to ask, not a row each; what there is
 * to say about an answer folds out.
 */
export function Facts({ intervention, catalogue }: Props) {
	const rows = factsOf(intervention, catalogue);
	const known = rows.filter(({ value }) => value !== null);
	const unknown = rows.filter(({ value }) => value === null);
	const disagreements = intervention.disagreements.filter(
		({ forRelatives, near }) => forRelatives === true && !IN_SECTIONS.includes(near),
	);
	return (
		<aside className="panel facts facts-short" aria-labelledby="kort-fortalt">
			<h2 id="kort-fortalt">Kort fortalt</h2>
			<Rows rows={known.filter(({ decides }) => decides)} />
			{unknown.length > 0 && (
				<p className="facts-ask">
					<strong>Spørg om:</strong> {unknown.map(({ ask }) => ask).join(", ")}.
				</p>
			)}
			<Disagreements disagreements={disagreements} sources={catalogue.sources} />
			<details className="more">
				<summary>Mere om det og kilder</summary>
				<Rows rows={known.filter(({ decides }) => !decides)} />
				<ul className="section-notes">
					{rows
						.filter(({ note }) => note)
						.map(({ label, note }) => (
							<li key={label}>
								<strong>{label}</strong> {note}
							</li>
						))}
				</ul>
				<SourceItems
					references={[...new Set(rows.flatMap(({ sources }) => sources))]}
					sources={catalogue.sources}
				/>
			</details>
		</aside>
	);
}
