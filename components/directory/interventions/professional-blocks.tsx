import type { ReactNode } from "react";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import type { Numbering } from "./references";
import { SILENT } from "./words";

/** What every block of the professionals' page is given. */
export type Part = { intervention: InterventionView; catalogue: Catalogue; numbering: Numbering };
type BlockProps = Part & {
	id: string;
	title: string;
	/** The part of the record whose disagreements stand here. */
	near?: InterventionView["disagreements"][number]["near"];
	children: ReactNode;
};

export function Block({ id, title, near, intervention, catalogue, numbering, children }: BlockProps) {
	return (
		<section className="detail-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
			<Disagreements
				disagreements={intervention.disagreements.filter((entry) => entry.near === near)}
				sources={catalogue.sources}
				numbering={numbering}
			/>
		</section>
	);
}

/** `asOf`: when it held. */
type Statement = { text: string; asOf?: string | null; sources: readonly string[] };

export function Statements({
	statements,
	numbering,
}: {
	statements: readonly Statement[];
	numbering: Numbering;
}) {
	if (statements.length === 0) return <p className="not-stated">{SILENT}</p>;
	return (
		<ul className="prose list-disc pl-5">
			{statements.map(({ text, asOf, sources }) => (
				<li key={text}>
					{text}
					{asOf !== undefined && <span className="as-of"> ({asOf ?? "årstal ikke oplyst"})</span>}
					<Cite references={sources} numbering={numbering} />
				</li>
			))}
		</ul>
	);
}

export function Figures({ intervention: { figures }, numbering }: Omit<Part, "catalogue">) {
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
