import type { Change } from "@/lib/desk/drafts/difference";
import type { Word } from "@/lib/desk/drafts/form-words";

/** A piece of a text; what was added or removed says so to those who do not see it. */
function Piece({ text, kind }: Word) {
	if (kind === "same") return text;
	if (kind === "added") {
		return (
			<ins>
				<span className="visually-hidden"> [tilføjet: </span>
				{text}
				<span className="visually-hidden">] </span>
			</ins>
		);
	}
	return (
		<del>
			<span className="visually-hidden"> [fjernet: </span>
			{text}
			<span className="visually-hidden">] </span>
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
			<p className="difference-text">
				{pieces.map(({ key, ...word }) => (
					<Piece key={key} {...word} />
				))}
			</p>
		);
	}
	return (
		<>
			{before !== null && (
				<p className="difference-text">
					<Piece text={before} kind="removed" />
				</p>
			)}
			{after !== null && (
				<p className="difference-text">
					<Piece text={after} kind="added" />
				</p>
			)}
		</>
	);
}

/** What changed, field by field: removed words struck through, added ones marked, both also said in words. */
export function DifferenceView({ changes }: { changes: readonly Change[] }) {
	return (
		<dl className="difference">
			{changes.map((change) => (
				<div key={`${change.path} ${change.label}`} className="difference-field">
					<dt>{change.label}</dt>
					<dd>
						<Difference {...change} />
					</dd>
				</div>
			))}
		</dl>
	);
}
