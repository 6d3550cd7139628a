import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { ElementTag } from "../../ui/element-tag";
import { DocumentationBars } from "./documentation-bars";
import { groupNames } from "./labels";
import { softHyphens } from "./soft-hyphens";
import { CONDITION_WORDS, FORM_WORDS, PRICE_WORDS } from "./words";

/** The facts that decide, in words; what the sources do not say stands on the intervention's own page. */
function Glance({ intervention }: { intervention: InterventionView }) {
	const { conditions, forms, documentation } = intervention;
	const facts = [
		...forms.map(({ form }) => FORM_WORDS[form]),
		...(conditions.price.value === "not-stated" ? [] : [PRICE_WORDS[conditions.price.value]]),
		...(["consent", "referral", "anonymous"] as const)
			.filter((key) => conditions[key].value !== "not-stated")
			.map((key) => CONDITION_WORDS[key][conditions[key].value]),
	];
	return (
		<div className="mt-9 flex flex-wrap items-center gap-x-14 gap-y-2 border-t border-dashed border-t-line pt-8 text-[0.93rem] [&_.bars]:ml-auto">
			{facts.map((words) => (
				<span key={words}>{words}</span>
			))}
			<DocumentationBars level={documentation.level} />
		</div>
	);
}

type Props = { intervention: InterventionView; words: CodeWords };

/** One intervention in a list: what it is, what it is made of, for whom, and the facts that decide. */
export function InterventionCard({ intervention, words }: Props) {
	return (
		<article className="card intervention">
			<h3 className="text-[1.35rem]">
				<a
					className="text-ink no-underline hover:text-deep hover:underline hover:decoration-auto"
					href={routes.intervention(intervention.slug)}
				>
					{softHyphens(intervention.title)}
				</a>
			</h3>
			<p className="mt-4.5 max-w-measure">{intervention.summary}</p>
			<div className="mt-8.5 flex flex-wrap gap-5">
				{intervention.elements.map((entry) => (
					<ElementTag key={entry.element} {...entry} label={words.element(entry.element)} />
				))}
			</div>
			<p className="mt-7.5 max-w-measure text-95 text-soft">
				Målgrupper: {groupNames(words, intervention).join(", ")}
			</p>
			<Glance intervention={intervention} />
		</article>
	);
}
