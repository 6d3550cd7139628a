import { routes } from "@/lib/base/routes";
import { RELATIVE_SECTIONS } from "@/lib/directory/interventions/references";
import { ELEMENT_SOURCE } from "@/lib/model/intervention-codes";
import { Disagreements } from "./disagreements";
import { DocumentationBlock } from "./documentation-block";
import { professionalLabel } from "./labels";
import { Block, type Part, Statements } from "./professional-blocks";
import { ProfessionalFacts } from "./professional-facts";
import { SourceNotes } from "./source-notes";
import { Starting } from "./starting";
import { TextSection } from "./text-section";

const ON_RELATIVES_PAGE: readonly string[] = ["gettingIt", ...RELATIVE_SECTIONS];

/** What a caseworker looks for, every statement with its source. */
export function ProfessionalPart(part: Part) {
	const { intervention, words, numbering } = part;
	const { legalBasis, targetGroups, elements } = intervention;
	const others = intervention.disagreements.filter(({ near }) => ON_RELATIVES_PAGE.includes(near));
	return (
		<>
			<div className="detail-grid grid grid-cols-1 gap-x-[clamp(2rem,5vw,4.5rem)] gap-y-22.5 max-sm:gap-15 wide:grid-cols-[minmax(0,1fr)_19.5rem] wide:items-start wide:[&>.detail-main]:col-[1] wide:[&>.facts]:col-[2] wide:[&>.facts]:row-[1/span_2] [.detail-section+&]:mt-20">
				<ProfessionalFacts {...part} />
				<div className="detail-main [&>.detail-section:first-child]:mt-0">
					<DocumentationBlock {...part} />
					<TextSection section="evaluation" {...part} />
					<Block {...part} id="lovgrundlag" title="Hvad siger loven?" near="legalBasis">
						<Statements
							statements={legalBasis.map(({ law, paragraph, text, asOf, sources }) => ({
								text: `${law} ${paragraph}: ${text}`,
								asOf: asOf ?? null,
								sources,
							}))}
							numbering={numbering}
						/>
					</Block>
					<Starting {...part} />
					<TextSection section="potential" {...part} />
					<Block {...part} id="elementer" title="Hvad består indsatsen af?" near="elements">
						<Statements
							numbering={numbering}
							statements={elements.map(({ element, degree }) => ({
								text: `${professionalLabel(words, element)}: indgår ${degree === "partial" ? "delvist" : "fuldt ud"}`,
								sources: [ELEMENT_SOURCE],
							}))}
						/>
					</Block>
					<Block {...part} id="maalgrupper" title="Kilder til målgrupperne">
						<Statements
							numbering={numbering}
							statements={targetGroups.map(({ group, basis, reason, sources }) => ({
								text: `${words.group(group)}: ${basis === "stated" ? "står i kilden" : "vores egen vurdering"}${reason ? `. ${reason}` : ""}`,
								sources,
							}))}
						/>
					</Block>
					{others.length > 0 && (
						<section className="detail-section" aria-labelledby="uenighed">
							<h2 id="uenighed">Andet, kilderne ikke er enige om</h2>
							<Disagreements disagreements={others} words={words} numbering={numbering} />
						</section>
					)}
					<Block {...part} id="litteratur" title="Rapportens kilder">
						<ul className="prose list-disc pl-12.5">
							{intervention.literature.map((id) => (
								<li key={id}>
									<a href={routes.source(id)}>{words.source(id)?.short ?? id}</a>
								</li>
							))}
						</ul>
					</Block>
				</div>
			</div>
			<SourceNotes numbering={numbering} words={words} />
		</>
	);
}
