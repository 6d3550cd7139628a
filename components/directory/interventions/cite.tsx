import type { Numbering } from "./references";

/** Small numbers that lead to the sources at the end of the page. */
export function Cite({ references, numbering }: { references: readonly string[]; numbering: Numbering }) {
	return references.map((reference) => {
		const number = numbering.get(reference);
		return number ? (
			<a key={reference} className="cite" href={`#kilde-${number}`} aria-label={`Kilde ${number}`}>
				{number}
			</a>
		) : null;
	});
}
