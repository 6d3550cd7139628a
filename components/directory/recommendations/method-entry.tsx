import { routes } from "@/lib/base/routes";
import type { MethodView } from "@/lib/directory/catalogue";
import { citationsIn } from "@/lib/model/citations";
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
	const said = [text, usedIn && `**Hvor:** ${usedIn}`, evidence && `**Virkning:** ${evidence}`];
	const markdown = said.filter(Boolean).join("\n\n");
	const sources = [...new Set(citationsIn(markdown))];
	// Where all of it stands in one place, that is said once.
	const cite = (reference: string) =>
		sources.length > 1 && <Cite references={[reference]} numbering={numbering} />;
	const shown = method.offers.flatMap((offer) => {
		const label = offers.get(offer);
		return label ? [{ href: routes.offer(offer), label }] : [];
	});
	return (
		<article
			className={headed ? "card target:bg-tint" : "max-w-480 border-l-4 border-l-line pl-9 target:bg-tint"}
			id={slug}
		>
			<Heading className={headed ? undefined : "font-semibold"}>
				{title}
				{sources.length === 1 && <Cite references={sources} numbering={numbering} />}
			</Heading>
			<Prose markdown={markdown} cite={cite} />
			<RelatedInterventions slugs={interventions} words={words} />
			<LinkLine label="Tilbud" links={shown} />
		</article>
	);
}
