import type { ReactNode } from "react";
import type { InterventionView } from "@/lib/catalogue/view";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import type { Numbering } from "./references";

type Part = { intervention: InterventionView; numbering: Numbering };
type BlockProps = Part & {
	id: string;
	title: string;
	near?: string;
	children: ReactNode;
};

export function Block({ id, title, near, intervention, numbering, children }: BlockProps) {
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

export function Statements({
	statements,
	numbering,
}: {
	statements: readonly Statement[];
	numbering: Numbering;
}) {
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

export function Figures({ intervention: { figures }, numbering }: Part) {
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
