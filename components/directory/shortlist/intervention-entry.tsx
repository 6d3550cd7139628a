import { routes } from "@/lib/base/routes";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { DocumentationBars } from "../interventions/documentation-bars";
import { softHyphens } from "../interventions/soft-hyphens";
import { CONDITION_WORDS, FORM_WORDS, NOT_STATED, PRICE_WORDS } from "../interventions/words";
import { Fact } from "./fact";

/** One kind of help on the list: what it is, what it takes, and the way to those who have it. */
export function InterventionEntry({ intervention }: { intervention: InterventionView }) {
	const { slug, title, summary, forms, conditions, documentation } = intervention;
	return (
		<>
			<h3>
				<a href={routes.intervention(slug)}>{softHyphens(title)}</a>
			</h3>
			<p>{summary}</p>
			<dl className="grid gap-x-10 gap-y-2 print:block print:columns-2 print:gap-x-[8mm]">
				<Fact label="Hvordan I mødes">
					{forms.map(({ form }) => FORM_WORDS[form]).join(", ") || NOT_STATED}
				</Fact>
				<Fact label="Pris">{PRICE_WORDS[conditions.price.value]}</Fact>
				<Fact label="Henvisning">{CONDITION_WORDS.referral[conditions.referral.value]}</Fact>
				<Fact label="Samtykke">{CONDITION_WORDS.consent[conditions.consent.value]}</Fact>
				<Fact label="Undersøgt">
					<DocumentationBars level={documentation.level} />
				</Fact>
			</dl>
			<p className="no-print">
				<a href={`${routes.intervention(slug)}#hvem-har-det`}>
					Se, hvem der har det
					<span className="sr-only">: {title}</span>
				</a>
			</p>
		</>
	);
}
