import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { SectionKey } from "@/lib/model/intervention-codes";
import { CitedProse } from "./cited-prose";
import { Disagreements } from "./disagreements";
import type { Numbering } from "./references";
import { SECTION_TITLES, SILENT } from "./words";

type Props = {
	section: SectionKey;
	intervention: InterventionView;
	words: CodeWords;
	numbering: Numbering;
};

/** One section as a professional reads it, every statement with its source. A silent one says so. */
export function TextSection({ section, intervention, words, numbering }: Props) {
	const text = intervention.sections[section];
	return (
		<section className="detail-section" aria-labelledby={section}>
			<h2 id={section}>{SECTION_TITLES[section]}</h2>
			{text ? <CitedProse markdown={text} numbering={numbering} /> : <p className="text-soft">{SILENT}</p>}
			<Disagreements
				disagreements={intervention.disagreements.filter(({ near }) => near === section)}
				words={words}
				numbering={numbering}
			/>
		</section>
	);
}
