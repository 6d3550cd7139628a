import type { Catalogue, InterventionView } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import { DocumentationBars } from "../ui/documentation-bars";
import { ElementTag } from "../ui/element-tag";
import { elementLabel, groupNames } from "./labels";
import { softHyphens } from "./soft-hyphens";
import { CONDITION_WORDS, FORM_WORDS, PRICE_WORDS } from "./words";

/** The facts that decide, in words; what the sources do not say is said quietly. */
function Glance({ intervention }: { intervention: InterventionView }) {
	const { conditions, forms, documentation } = intervention;
	const form = forms.map((entry) => FORM_WORDS[entry.form]).join(", ");
	const facts = [
		{ words: form || "Form ikke oplyst", known: form !== "" },
		{ words: PRICE_WORDS[conditions.price.value], known: conditions.price.value !== "not-stated" },
		{
			words: CONDITION_WORDS.consent[conditions.consent.value],
			known: conditions.consent.value !== "not-stated",
		},
		...(["referral", "anonymous"] as const)
			.filter((key) => conditions[key].value !== "not-stated")
			.map((key) => ({ words: CONDITION_WORDS[key][conditions[key].value], known: true })),
	];
	return (
		<div className="glance">
			{facts.map(({ words, known }) => (
				<span key={words} className={known ? undefined : "not-stated"}>
					{words}
				</span>
			))}
			<DocumentationBars level={documentation.level} />
		</div>
	);
}

type Props = { intervention: InterventionView; catalogue: Pick<Catalogue, "elements" | "targetGroups"> };

/** One intervention in a list: what it is, what it is made of, for whom, and the facts that decide. */
export function InterventionCard({ intervention, catalogue }: Props) {
	return (
		<article className="card intervention">
			<h3>
				<a href={routes.intervention(intervention.slug)}>{softHyphens(intervention.title)}</a>
			</h3>
			<p>{intervention.summary}</p>
			<div className="tags">
				{intervention.elements.map((entry) => (
					<ElementTag key={entry.element} {...entry} label={elementLabel(catalogue, entry.element)} />
				))}
			</div>
			<p className="for-whom">Målgrupper: {groupNames(catalogue, intervention).join(", ")}</p>
			<Glance intervention={intervention} />
		</article>
	);
}
