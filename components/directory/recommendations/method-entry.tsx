import { routes } from "@/lib/base/routes";
import type { MethodView } from "@/lib/directory/catalogue";
import { Prose } from "../../ui/prose";
import { Cite } from "../interventions/cite";
import type { Numbering } from "../interventions/references";
import type { MethodsProps } from "./methods-page";
import { LinkLine, RelatedInterventions } from "./related";

type Props = { method: MethodView; numbering: Numbering } & Pick<MethodsProps, "words" | "offers">;

/** A method: what it is, where it is used and what the concept says of its effect. */
export function MethodEntry({ method, numbering, words, offers }: Props) {
	const { slug, title, headed, under, text, usedIn, evidence, interventions } = method;
	const Heading = under === null ? "h3" : "h4";
	const cited = (markdown: string) => (
		<Prose
			markdown={markdown}
			cite={(reference) => <Cite references={[reference]} numbering={numbering} />}
		/>
	);
	const shown = method.offers.flatMap((offer) => {
		const label = offers.get(offer);
		return label ? [{ href: routes.offer(offer), label }] : [];
	});
	return (
		<article
			className={headed ? "card target:bg-tint" : "max-w-480 border-l-4 border-l-line pl-9 target:bg-tint"}
			id={slug}
		>
			<Heading className={headed ? undefined : "font-semibold"}>{title}</Heading>
			<div className="mt-2.5">{cited(text)}</div>
			{usedIn && <div className="mt-5">{cited(`**Hvor:** ${usedIn}`)}</div>}
			{evidence && <div className="mt-5">{cited(`**Virkning:** ${evidence}`)}</div>}
			<RelatedInterventions slugs={interventions} words={words} />
			<LinkLine label="Tilbud" links={shown} />
		</article>
	);
}
