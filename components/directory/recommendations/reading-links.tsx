import { READINGS } from "@/lib/base/readings";
import { routes } from "@/lib/base/routes";
import { READING_WORDS, SET_WORDS } from "./words";

/** The way to the parts of the page and to the pages beside it. */
export function ReadingLinks() {
	const links = [
		{ href: `#${SET_WORDS.concept.id}`, label: SET_WORDS.concept.title },
		{ href: `#${SET_WORDS.proposals.id}`, label: SET_WORDS.proposals.title },
		{ href: routes.methods, label: "Metoder" },
		{ href: routes.examples, label: "Eksempler og redskaber" },
		...READINGS.map((slug) => ({ href: routes.reading(slug), label: READING_WORDS[slug] })),
		{ href: routes.staffConsent, label: "Samtykke og tavshedspligt" },
	];
	return (
		<nav className="mt-10 print:hidden!" aria-label="Anbefalinger og det, der hører til">
			<ul className="flex list-none flex-wrap gap-x-12.5 gap-y-0 p-0">
				{links.map(({ href, label }) => (
					<li key={href}>
						<a className="inline-flex min-h-25 items-center" href={href}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
