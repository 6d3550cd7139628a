import type { Numbering } from "./references";

/** Small numbers that lead to the sources at the end of the page. */
export function Cite({ references, numbering }: { references: readonly string[]; numbering: Numbering }) {
	return references.map((reference) => {
		const number = numbering.get(reference);
		return number ? (
			<a
				key={reference}
				className="cite ml-1.5 inline-block min-w-15 rounded-6 bg-tint px-3 py-0 text-center align-[0.2em] text-[0.72rem] leading-[1.5rem] font-semibold text-deep no-underline hover:bg-tint-strong hover:underline hover:decoration-auto forced-colors:border forced-colors:border-current"
				href={`#kilde-${number}`}
				aria-label={`Kilde ${number}`}
			>
				{number}
			</a>
		) : null;
	});
}
