import { routes } from "@/lib/base/routes";
import { type Mentions, toldInFull } from "@/lib/directory/recommendations/mentions";
import { LinkLine } from "./related";
import { READING_WORDS } from "./words";

/** Where the documents recommend a type of help, for those who plan; nothing where none does. */
export function MentionedIn({ slug, recommendations, methods }: { slug: string } & Mentions) {
	const reading = toldInFull("intervention", slug);
	if (recommendations.length + methods.length === 0 && !reading) return null;
	return (
		<section className="detail-section" aria-labelledby="anbefalinger">
			<h2 id="anbefalinger">Anbefalinger og metoder</h2>
			<LinkLine
				label="Anbefalinger"
				links={recommendations.map((one) => ({ href: routes.recommendation(one.slug), label: one.title }))}
			/>
			<LinkLine
				label="Metoder i konceptet fra 2018"
				links={methods.map((one) => ({ href: routes.method(one), label: one.title }))}
			/>
			<LinkLine
				label="Fortalt i sin helhed"
				links={reading ? [{ href: routes.reading(reading), label: READING_WORDS[reading] }] : []}
			/>
		</section>
	);
}
