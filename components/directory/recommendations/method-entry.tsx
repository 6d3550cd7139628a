import { routes } from "@/lib/base/routes";
import type { MethodView } from "@/lib/directory/catalogue";
import { citationsIn } from "@/lib/model/citations";
import { Prose } from "../../ui/prose";
import { Cite } from "../interventions/cite";
import type { Numbering } from "../interventions/references";
import type { MethodsProps } from "./methods-page";
import { LinkLine, RelatedInterventions } from "./related";

type Props = { method: MethodView; numbering: Numbering } & Pick<
	MethodsProps,
	"words" | "offers" | "methods"
>;

/** A method: what it is, where it is used and what the concept says of its effect. */
export function MethodEntry({ method, methods, numbering, words, offers }: Props) {
	const { slug, title, under, text, usedIn, evidence, interventions } = method;
	const said = [text, usedIn && `**Hvor:** ${usedIn}`, evidence && `**Virkning:** ${evidence}`];
	const markdown = said.filter(Boolean).join("\n\n");
	const sources = [...new Set(citationsIn(markdown))];
	// Where all of it stands in one place, that is said once.
	const cite = (reference: string) =>
		sources.length > 1 && <Cite references={[reference]} numbering={numbering} />;
	const related = methods
		.filter((other) => (under ? other.slug === under : other.under === slug))
		.map((other) => ({ href: routes.method(other), label: other.title }));
	const shown = method.offers.flatMap((offer) => {
		const label = offers.get(offer);
		return label ? [{ href: routes.offer(offer), label }] : [];
	});
	return (
		<article className="card target:bg-tint" id={slug}>
			<h3>
				{title}
				{sources.length === 1 && <Cite references={sources} numbering={numbering} />}
			</h3>
			<Prose markdown={markdown} cite={cite} />
			<LinkLine label={under ? "Nævnt under" : "Eksempler"} links={related} />
			<RelatedInterventions slugs={interventions} words={words} />
			<LinkLine label="Tilbud" links={shown} />
		</article>
	);
}
