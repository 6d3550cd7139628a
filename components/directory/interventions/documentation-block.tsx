import { Cite } from "./cite";
import { DocumentationBars } from "./documentation-bars";
import { Block, Figures, type Part } from "./professional-blocks";
import { FINDING_WORDS } from "./words";

/** How well it is known, and apart from it what is known of effect: for the citizen, and for the relative. */
export function DocumentationBlock(part: Part) {
	const { intervention, numbering } = part;
	const { level, reason, sources, effectForCitizen, effectForRelative } = intervention.documentation;
	const effects = [
		{ id: "effekt-borger", title: "Virkning for borgeren", effect: effectForCitizen },
		{ id: "effekt-paaroerende", title: "Virkning for de pårørende", effect: effectForRelative },
	];
	return (
		<Block {...part} id="dokumentation" title="Hvor godt er det undersøgt?" near="documentation">
			<p className="font-semibold">
				<DocumentationBars level={level} />
			</p>
			<p className="mt-5 max-w-440">
				{reason}
				<Cite references={sources} numbering={numbering} />
			</p>
			{effects.map(({ id, title, effect }) => (
				<div key={id} className="mt-10">
					<h3 id={id}>{title}</h3>
					{effect ? (
						<p className="max-w-440">
							<strong>{FINDING_WORDS[effect.finding]}.</strong> {effect.text}
							<Cite references={effect.sources} numbering={numbering} />
						</p>
					) : (
						<p className="text-soft">Ikke oplyst</p>
					)}
				</div>
			))}
			<Figures intervention={intervention} numbering={numbering} />
		</Block>
	);
}
