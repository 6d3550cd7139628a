import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { citationsIn, withoutCitations } from "@/lib/model/citations";
import type { SectionKey } from "@/lib/model/intervention-codes";
import { Prose } from "../../ui/prose";
import { Disagreements } from "./disagreements";
import { SectionSources, SourceItems } from "./section-sources";
import { SECTION_TITLES, SILENT } from "./words";

type Props = {
	section: SectionKey;
	intervention: InterventionView;
	words: CodeWords;
};

/** What folds out below the beginning, in words of its own: "Læs mere" five times would lead nowhere. */
const MORE: Record<SectionKey, string> = {
	gettingIt: "Mere om at komme i gang",
	audience: "Mere om, hvem det er til",
	howItWorks: "Mere om, hvordan det foregår",
	purpose: "Mere om, hvad du kan få ud af det",
	experience: "Flere erfaringer",
	evaluation: "Mere om undersøgelserne",
	potential: "Flere udviklingsmuligheder",
};

/** A text's beginning and the rest: whole blocks, and a sentence that ends in a colon keeps the list it announces. */
function beginningOf(text: string): [beginning: string, rest: string] {
	const blocks = text.split(/\n{2,}/);
	const announces = withoutCitations(blocks[0] ?? "")
		.trimEnd()
		.endsWith(":");
	const length = announces ? 2 : 1;
	return [blocks.slice(0, length).join("\n\n"), blocks.slice(length).join("\n\n")];
}

/** A section as a relative reads it: how it begins, and folded away the rest and where it comes from. */
export function RelativeSection({ section, intervention, words }: Props) {
	const text = intervention.sections[section];
	// What one can get out of it is said by the summary at the top: here it is only for who wants more.
	const [beginning, rest] = section === "purpose" ? ["", text ?? ""] : beginningOf(text ?? "");
	const references = [...new Set(citationsIn(text ?? ""))];
	const disagreements = intervention.disagreements.filter(
		({ near, forRelatives }) => forRelatives === true && near === section,
	);
	return (
		<section
			className={
				section === "gettingIt"
					? "max-w-460 rounded-card bg-tint p-[clamp(1.2rem,3vw,1.7rem)] forced-colors:border forced-colors:border-current"
					: "detail-section"
			}
			aria-labelledby={section}
		>
			<h2 className="mb-6" id={section}>
				{SECTION_TITLES[section]}
			</h2>
			{!text && <p className="text-soft">{SILENT}</p>}
			{beginning && <Prose markdown={withoutCitations(beginning)} />}
			<Disagreements disagreements={disagreements} words={words} />
			{rest ? (
				<details className="more">
					<summary>{MORE[section]}</summary>
					<Prose markdown={withoutCitations(rest)} />
					<p className="mt-8.5 text-90 font-semibold text-soft">Kilder</p>
					<SourceItems references={references} words={words} />
				</details>
			) : (
				<SectionSources references={references} words={words} />
			)}
		</section>
	);
}
