import type { ReactNode } from "react";
import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { DocumentationBars } from "../ui/documentation-bars";
import { Cite } from "./cite";
import { Disagreements } from "./disagreements";
import { groupNames } from "./labels";
import type { Numbering } from "./references";
import { FORM_WORDS, NOT_STATED, PRICE_WORDS } from "./words";

type Props = { intervention: InterventionView; catalogue: Catalogue; numbering: Numbering };
type FactProps = {
	label: string;
	note?: string;
	sources: readonly string[];
	numbering: Numbering;
	children: ReactNode;
};

function Fact({ label, note, sources, numbering, children }: FactProps) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>
				{children ?? <span className="not-stated">{NOT_STATED}</span>}
				<Cite references={sources} numbering={numbering} />
				{note && <small>{note}</small>}
			</dd>
		</div>
	);
}

const ANSWERS = {
	consent: { label: "Skal din nærmeste sige ja?", yes: "Ja", no: "Nej" },
	referral: { label: "Skal du henvises?", yes: "Ja", no: "Nej" },
	anonymous: { label: "Kan du være anonym?", yes: "Ja", no: "Nej" },
	citizenTakesPart: { label: "Er din nærmeste med?", yes: "Ja", no: "Nej" },
} as const;

function Condition({
	name,
	intervention,
	numbering,
}: Omit<Props, "catalogue"> & { name: keyof typeof ANSWERS }) {
	const { value, note, sources } = intervention.conditions[name];
	const { label, ...words } = ANSWERS[name];
	return (
		<Fact label={label} note={note} sources={sources} numbering={numbering}>
			{value === "not-stated" ? null : words[value]}
		</Fact>
	);
}

/** Facts at a glance. Every line is there for every intervention: "ikke oplyst" is an answer. */
export function Facts({ intervention, catalogue, numbering }: Props) {
	const { conditions, forms, groupSize, sessions, duration, documentation, targetGroups } = intervention;
	const price = conditions.price;
	return (
		<aside className="panel facts" aria-labelledby="kort-fortalt">
			<h2 id="kort-fortalt">Kort fortalt</h2>
			<dl>
				<Fact
					label="Hvordan I mødes"
					sources={forms.flatMap((form) => form.sources).filter(unique)}
					numbering={numbering}
				>
					{forms.length > 0 ? forms.map(({ form }) => FORM_WORDS[form]).join(", ") : null}
				</Fact>
				<Fact label="Pris" note={price.note} sources={price.sources} numbering={numbering}>
					{price.value === "not-stated" ? null : PRICE_WORDS[price.value]}
				</Fact>
				<Condition name="consent" intervention={intervention} numbering={numbering} />
				<Condition name="citizenTakesPart" intervention={intervention} numbering={numbering} />
				<Condition name="referral" intervention={intervention} numbering={numbering} />
				<Condition name="anonymous" intervention={intervention} numbering={numbering} />
				<Fact label="Hvor mange gange" sources={sessions?.sources ?? []} numbering={numbering}>
					{sessions?.text}
				</Fact>
				<Fact label="Hvor længe" sources={duration?.sources ?? []} numbering={numbering}>
					{duration?.text}
				</Fact>
				<Fact label="Hvor mange er I" sources={groupSize?.sources ?? []} numbering={numbering}>
					{groupSize?.text}
				</Fact>
				<Fact
					label="Målgrupper"
					sources={targetGroups.flatMap(({ sources }) => sources).filter(unique)}
					numbering={numbering}
				>
					{groupNames(catalogue, intervention).join(", ")}
				</Fact>
				<Fact label="Hvor godt er det undersøgt" sources={documentation.sources} numbering={numbering}>
					<DocumentationBars level={documentation.level} />
				</Fact>
			</dl>
			<Disagreements
				disagreements={intervention.disagreements.filter(({ near }) => near === "facts")}
				numbering={numbering}
			/>
		</aside>
	);
}

const unique = <T,>(value: T, i: number, all: readonly T[]) => all.indexOf(value) === i;
