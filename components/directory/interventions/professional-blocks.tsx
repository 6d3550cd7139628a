import type { ReactNode } from "react";
import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import type { Numbering } from "./references";
import { SILENT } from "./words";

/** What every block of the professionals' page is given. */
export type Part = { intervention: InterventionView; words: CodeWords; numbering: Numbering };
type BlockProps = Part & {
	id: string;
	title: string;
	/** The part of the record whose disagreements stand here. */
	near?: InterventionView["disagreements"][number]["near"];
	children: ReactNode;
};

export function Block({ id, title, near, intervention, words, numbering, children }: BlockProps) {
	return (
		<section className="detail-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
			<Disagreements
				disagreements={intervention.disagreements.filter((entry) => entry.near === near)}
				words={words}
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
	if (statements.length === 0) return <p className="text-soft">{SILENT}</p>;
	return (
		<ul className="prose list-disc pl-12.5">
			{statements.map(({ text, asOf, sources }) => (
				<li key={text}>
					{text}
					{asOf !== undefined && <span className="text-soft"> ({asOf ?? "årstal ikke oplyst"})</span>}
					<Cite references={sources} numbering={numbering} />
				</li>
			))}
		</ul>
	);
}

export function Figures({ intervention: { figures }, numbering }: Omit<Part, "words">) {
	if (figures.length === 0) return null;
	return (
		<div className="mt-10 max-w-460 overflow-x-auto">
			<table className="w-full border-collapse">
				<caption className="sr-only">Tal fra undersøgelserne</caption>
				<tbody>
					{figures.map(({ label, value, caveat, sources }) => (
						<tr key={label + value}>
							<th
								className="border-b border-b-line pt-6 pr-7.5 pb-6 pl-0 text-left align-top font-normal text-soft"
								scope="row"
							>
								{label}
							</th>
							<td className="border-b border-b-line pt-6 pr-7.5 pb-6 pl-0 text-left align-top font-semibold">
								{value}
								<Cite references={sources} numbering={numbering} />
								{caveat && <small className="block font-normal">{caveat}</small>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
