import { Fragment } from "react";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";

type Link = { href: string; label: string };

/** A line of links under its own name; nothing where there are none. */
export function LinkLine({ label, links }: { label: string; links: readonly Link[] }) {
	if (links.length === 0) return null;
	return (
		<p className="mt-5 text-95">
			<strong>{label}:</strong>{" "}
			{links.map((link, i) => (
				<Fragment key={link.href}>
					{i > 0 && " · "}
					<a className="inline-block py-1.5" href={link.href}>
						{link.label}
					</a>
				</Fragment>
			))}
		</p>
	);
}

type Props = { slugs: readonly string[]; words: Pick<CodeWords, "intervention"> };

/** Which of the 18 types of help something belongs to, as the page for staff tells of them. */
export function RelatedInterventions({ slugs, words }: Props) {
	const links = slugs.flatMap((slug) => {
		const label = words.intervention(slug);
		return label ? [{ href: routes.interventionForStaff(slug), label }] : [];
	});
	return <LinkLine label="Hører sammen med" links={links} />;
}
