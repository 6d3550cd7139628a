import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import { factsOf } from "./facts-of";
import type { Numbering } from "./references";
import { NOT_STATED } from "./words";

type Props = { intervention: InterventionView; words: CodeWords; numbering: Numbering };

/** Every fact with its source. All lines are there for every intervention: "ikke oplyst" is an answer. */
export function ProfessionalFacts({ intervention, words, numbering }: Props) {
	return (
		<aside
			className="facts rounded-card border border-line bg-sheet px-[clamp(1.1rem,3vw,1.6rem)] pt-5 pb-9"
			aria-labelledby="fakta"
		>
			<h2 className="mx-0 mt-9 mb-3.5 text-125" id="fakta">
				Kort fortalt
			</h2>
			<dl className="print:columns-2">
				{factsOf(intervention, words).map(({ label, value, note, sources }) => (
					<div className="border-t border-t-line py-7 first:border-t-0" key={label}>
						<dt className="text-88 leading-130 text-soft">{label}</dt>
						<dd className="leading-140 font-semibold">
							{value ?? <span className="font-normal text-soft">{NOT_STATED}</span>}
							<Cite references={sources} numbering={numbering} />
							{note && <small className="block text-90 font-normal">{note}</small>}
						</dd>
					</div>
				))}
			</dl>
			<Disagreements
				disagreements={intervention.disagreements.filter(({ near }) => near === "facts")}
				words={words}
				numbering={numbering}
			/>
		</aside>
	);
}
