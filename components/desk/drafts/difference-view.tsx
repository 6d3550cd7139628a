import type { Change } from "@/lib/desk/drafts/difference";
import type { Word } from "@/lib/desk/drafts/form-words";

/** A piece of a text; what was added or removed says so to those who do not see it. */
function Piece({ text, kind }: Word) {
	if (kind === "same") return text;
	if (kind === "added") {
		return (
			<ins>
				<span className="sr-only"> [tilføjet: </span>
				{text}
				<span className="sr-only">] </span>
			</ins>
		);
	}
	return (
		<del>
			<span className="sr-only"> [fjernet: </span>
			{text}
			<span className="sr-only">] </span>
		</del>
	);
}

function Difference({ before, after, words, isList }: Change) {
	// The same word may stand in a text many times, and nothing on this page moves: its place is its key.
	const pieces = words?.map((word, i) => ({ ...word, key: `${i} ${word.kind}` }));
	if (pieces && isList) {
		return (
			<ul className="difference-list">
				{pieces.map(({ key, ...word }) => (
					<li key={key}>
						<Piece {...word} />
					</li>
				))}
			</ul>
		);
	}
	if (pieces) {
		return (
			<p className="max-w-measure whitespace-pre-wrap">
				{pieces.map(({ key, ...word }) => (
					<Piece key={key} {...word} />
				))}
			</p>
		);
	}
	return (
		<>
			{before !== null && (
				<p className="max-w-measure whitespace-pre-wrap">
					<Piece text={before} kind="removed" />
				</p>
			)}
			{after !== null && (
				<p className="max-w-measure whitespace-pre-wrap">
					<Piece text={after} kind="added" />
				</p>
			)}
		</>
	);
}

/** What changed, field by field: removed words struck through, added ones marked, both also said in words. */
export function DifferenceView({ changes }: { changes: readonly Change[] }) {
	return (
		<dl className="grid gap-12.5 [&_del]:bg-stale-ground [&_del]:text-warn [&_del]:line-through [&_del]:decoration-auto [&_ins]:bg-fresh-ground [&_ins]:text-fresh [&_ins]:underline [&_ins]:decoration-2 [&_ins]:underline-offset-[0.2em]">
			{changes.map((change) => (
				<div
					key={`${change.path} ${change.label}`}
					className="grid min-w-0 gap-3.5 rounded-12 border border-line bg-sheet px-11 py-9"
				>
					<dt className="text-95 font-semibold text-soft">{change.label}</dt>
					<dd className="grid min-w-0 gap-5">
						<Difference {...change} />
					</dd>
				</div>
			))}
		</dl>
	);
}
