import type { CodeWords } from "@/lib/directory/code-words";
import type { Numbering } from "./references";
import { SourcePlace } from "./source-place";

/** The numbered sources at the end of the page, each with the place in it. */
export function SourceNotes({
	numbering,
	words,
}: {
	numbering: Numbering;
	words: Pick<CodeWords, "source">;
}) {
	return (
		<section className="detail-section" aria-labelledby="kilder">
			<h2 id="kilder">Kilder</h2>
			<ol className="max-w-460 text-95 [counter-reset:none]">
				{[...numbering].map(([reference, number]) => (
					<li
						className="grid grid-cols-[2.2rem_1fr] py-3 target:rounded-8 target:bg-tint"
						key={reference}
						id={`kilde-${number}`}
					>
						<span aria-hidden="true">{number}.</span>
						<span>
							<SourcePlace reference={reference} words={words} />
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
