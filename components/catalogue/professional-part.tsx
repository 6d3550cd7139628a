import type { ReactNode } from "react";
import { ELEMENT_SOURCE } from "@/lib/catalogue/codes";
import { PROFESSIONAL_SECTIONS } from "@/lib/catalogue/references";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import { DocumentationBars } from "../ui/documentation-bars";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import { elementLabel, groupLabel } from "./labels";
import type { Numbering } from "./references";
import { TextSection } from "./text-section";
import { CATEGORY_WORDS } from "./words";

type Props = { intervention: InterventionView; catalogue: Catalogue; numbering: Numbering };
type BlockProps = Omit<Props, "catalogue"> & {
	id: string;
	title: string;
	near?: string;
	children: ReactNode;
};

function Block({ id, title, near, intervention, numbering, children }: BlockProps) {
	return (
		<section className="detail-section" aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			{children}
			<Disagreements
				disagreements={intervention.disagreements.filter((entry) => entry.near === near)}
				numbering={numbering}
			/>
		</section>
	);
}

type Statement = { text: string; sources: readonly string[] };

function Statements({ statements, numbering }: { statements: readonly Statement[]; numbering: Numbering }) {
	if (statements.length === 0) return <p className="not-stated">Det siger kilderne ikke noget om.</p>;
	return (
		<ul className="prose list-disc pl-5">
			{statements.map(({ text, sources }) => (
				<li key={text}>
					{text}
					<Cite references={sources} numbering={numbering} />
				</li>
			))}
		</ul>
	);
}

function Figures({ intervention: { figures }, numbering }: Omit<Props, "catalogue">) {
	if (figures.length === 0) return null;
	return (
		<div className="table-wrap mt-4">
			<table className="plain-table">
				<caption className="visually-hidden">Tal fra undersøgelserne</caption>
				<tbody>
					{figures.map(({ label, value, caveat, sources }) => (
						<tr key={label + value}>
							<th scope="row">{label}</th>
							<td>
								{value}
								<Cite references={sources} numbering={numbering} />
								{caveat && <small>{caveat}</small>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

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
