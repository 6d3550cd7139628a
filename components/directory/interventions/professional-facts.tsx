import type { Catalogue } from "@/lib/directory/catalogue";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import { factsOf } from "./facts-of";
import type { Numbering } from "./references";
import { NOT_STATED } from "./words";

type Props = { intervention: InterventionView; catalogue: Catalogue; numbering: Numbering };

/** Every fact with its source. All lines are there for every intervention: "ikke oplyst" is an answer. */
export function ProfessionalFacts({ intervention, catalogue, numbering }: Props) {
	return (
		<aside className="panel facts" aria-labelledby="fakta">
			<h2 id="fakta">Kort fortalt</h2>
			<dl>
				{factsOf(intervention, catalogue).map(({ label, value, note, sources }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							{value ?? <span className="not-stated">{NOT_STATED}</span>}
							<Cite references={sources} numbering={numbering} />
							{note && <small>{note}</small>}
						</dd>
					</div>
				))}
			</dl>
			<Disagreements
				disagreements={intervention.disagreements.filter(({ near }) => near === "facts")}
				sources={catalogue.sources}
				numbering={numbering}
			/>
		</aside>
	);
}
