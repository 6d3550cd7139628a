import type { SectionKey } from "@/lib/catalogue/codes";
import type { InterventionView } from "@/lib/catalogue/view";
import { Prose } from "../ui/prose";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import type { Numbering } from "./references";

const SECTION_TITLES: Record<SectionKey, string> = {
	gettingIt: "Sådan kommer du i gang",
	audience: "Hvem er det til?",
	howItWorks: "Sådan foregår det",
	purpose: "Hvad skal det føre til?",
	experience: "Hvad siger de, der kender det?",
	evaluation: "Hvad viser undersøgelserne?",
	potential: "Hvad kan det blive til?",
};

type Props = {
	level?: "h2" | "h3";
	section: SectionKey;
	intervention: InterventionView;
	numbering: Numbering;
};

/** One section of the text; a section that the sources say nothing about says so. */
export function TextSection({ level: Heading = "h2", section, intervention, numbering }: Props) {
	const text = intervention.sections[section];
	const disagreements = intervention.disagreements.filter(({ near }) => near === section);
	return (
		<section className={section === "gettingIt" ? "start" : "detail-section"} aria-labelledby={section}>
			<Heading id={section}>{SECTION_TITLES[section]}</Heading>
			{text ? (
				<Prose
					markdown={text}
					cite={(reference) => <Cite references={[reference]} numbering={numbering} />}
				/>
			) : (
				<p className="not-stated">Det siger kilderne ikke noget om.</p>
			)}
			<Disagreements disagreements={disagreements} numbering={numbering} />
		</section>
	);
}
