import { ELEMENT_SOURCE } from "@/lib/catalogue/codes";
import { PROFESSIONAL_SECTIONS } from "@/lib/catalogue/references";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import { DocumentationBars } from "../ui/documentation-bars";
import { Cite } from "./cite";
import { elementLabel, groupLabel } from "./labels";
import { Block, Figures, Statements } from "./professional-blocks";
import type { Numbering } from "./references";
import { TextSection } from "./text-section";
import { CATEGORY_WORDS } from "./words";

type Props = { intervention: InterventionView; catalogue: Catalogue; numbering: Numbering };

/** What a caseworker looks for: how well it is known, how far it is spread, by which law, and what stands in the way. */
export function ProfessionalPart({ intervention, catalogue, numbering }: Props) {
	const shared = { intervention, numbering };
	const { documentation, spread, legalBasis, barriers, deliveredBy, targetGroups, category, number } =
		intervention;
	return (
		<div className="professional">
			<h2>For dig, der arbejder med det</h2>
			<p className="mt-2 max-w-[44rem] text-(--soft)">
				Nr. {number} i VIVEs tabel 4.1 · {CATEGORY_WORDS[category]}
			</p>
			<div className="professional-grid">
				<div>
					<Block {...shared} id="dokumentation" title="Hvor godt er det undersøgt?" near="documentation">
						<p className="font-semibold">
							<DocumentationBars level={documentation.level} />
						</p>
						<p className="mt-2 max-w-[44rem]">
							{documentation.reason}
							<Cite references={documentation.sources} numbering={numbering} />
						</p>
						<Figures {...shared} />
					</Block>
					{PROFESSIONAL_SECTIONS.map((section) => (
						<TextSection key={section} section={section} level="h3" {...shared} />
					))}
				</div>
				<div className="facts-side">
					<Block {...shared} id="udbredelse" title="Hvem står for det, og hvor findes det?" near="spread">
						<Statements
							statements={[...(deliveredBy ? [deliveredBy] : []), ...spread]}
							numbering={numbering}
						/>
					</Block>
					<Block {...shared} id="lovgrundlag" title="Hvad siger loven?" near="legalBasis">
						<Statements
							statements={legalBasis.map(({ law, paragraph, text, sources }) => ({
								text: `${law} ${paragraph}: ${text}`,
								sources,
							}))}
							numbering={numbering}
						/>
					</Block>
					<Block {...shared} id="barrierer" title="Hvad kan stå i vejen?">
						<Statements statements={barriers} numbering={numbering} />
					</Block>
					<Block {...shared} id="elementer" title="Hvad er den sat sammen af?" near="elements">
						<Statements
							numbering={numbering}
							statements={intervention.elements.map(({ element, degree }) => ({
								text: `${elementLabel(catalogue, element)}${degree === "partial" ? ", delvist" : ""}`,
								sources: [ELEMENT_SOURCE],
							}))}
						/>
					</Block>
					<Block {...shared} id="maalgrupper" title="Hvor ved vi målgrupperne fra?">
						<Statements
							numbering={numbering}
							statements={targetGroups.map(({ group, basis, reason, sources }) => ({
								text: `${groupLabel(catalogue, group)}: ${basis === "stated" ? "står i kilden" : "vores læsning"}${reason ? `. ${reason}` : ""}`,
								sources,
							}))}
						/>
					</Block>
					<Block {...shared} id="litteratur" title="Det bygger rapporten på">
						<ul className="prose list-disc pl-5">
							{intervention.literature.map((id) => (
								<li key={id}>
									<a href={routes.source(id)}>
										{catalogue.sources.find((source) => source.id === id)?.short ?? id}
									</a>
								</li>
							))}
						</ul>
					</Block>
				</div>
			</div>
		</div>
	);
}
