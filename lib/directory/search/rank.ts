import { CoOccurrences, postingsOf } from "./lookup";
import type { Wanted } from "./plan";
import type { Posting } from "./postings";
import type { Alternative } from "./thesaurus";

/**
 * Adds up what documents are worth. Its arrays are as long as there are documents and are used again for every
 * search, so that a search makes no garbage.
 */
export class Scorer {
	private readonly best: Float64Array;
	private readonly touched: Uint32Array;
	private readonly score: Float64Array;
	private readonly matched: Uint8Array;
	private readonly candidates: Uint32Array;
	private count = 0;

	/** @param boosts what each document's score is multiplied by */
	constructor(
		private readonly postings: ReadonlyMap<string, Posting>,
		private readonly boosts: Float64Array,
	) {
		const size = boosts.length;
		this.best = new Float64Array(size);
		this.touched = new Uint32Array(size);
		this.score = new Float64Array(size);
		this.matched = new Uint8Array(size);
		this.candidates = new Uint32Array(size);
	}

	/** Calls back with each document found, in no order, and how many of the things that must be there it has. */
	eachFound(visit: (doc: number, matched: number) => void) {
		for (let i = 0; i < this.count; i++) {
			const doc = this.candidates[i] ?? 0;
			visit(doc, this.matched[doc] ?? 0);
		}
	}

	scoreOf(doc: number): number {
		return this.score[doc] ?? 0;
	}

	/** Makes a document count for more. */
	multiply(doc: number, factor: number) {
		this.score[doc] = this.scoreOf(doc) * factor;
	}

	matchedBy(doc: number): number {
		return this.matched[doc] ?? 0;
	}

	/** Scores again: for each thing that is asked for, the best answer that a document has. */
	run(wanted: readonly Wanted[]) {
		this.score.fill(0);
		this.matched.fill(0);
		this.count = 0;
		for (const { alternatives, weight, must } of wanted) {
			let touched = 0;
			for (const alternative of alternatives) touched = this.collect(alternative, touched);
			this.add(touched, weight, must ? 1 : 0);
		}
	}

	private add(touched: number, weight: number, must: 0 | 1) {
		const { best, score, matched, boosts } = this;
		for (let i = 0; i < touched; i++) {
			const doc = this.touched[i] ?? 0;
			if (score[doc] === 0) this.candidates[this.count++] = doc;
			score[doc] = (score[doc] ?? 0) + (best[doc] ?? 0) * weight * (boosts[doc] ?? 1);
			matched[doc] = (matched[doc] ?? 0) + must;
			best[doc] = 0;
		}
	}

	/** Notes what an alternative is worth to each document that has all of it. */
	private collect(alternative: Alternative, touchedBefore: number): number {
		const [rarest, ...others] = postingsOf(alternative, this.postings);
		let touched = touchedBefore;
		if (!rarest) return touched;
		const { docs, share } = rarest.posting;
		const companions = others.length > 0 ? new CoOccurrences(others) : undefined;
		for (let i = 0; i < docs.length; i++) {
			const doc = docs[i] ?? 0;
			const more = companions ? companions.worthOf(doc) : 0;
			const worth = more === undefined ? 0 : (share[i] ?? 0) * rarest.weight + more;
			const before = this.best[doc] ?? 0;
			if (before === 0 && worth > 0) this.touched[touched++] = doc;
			if (worth > before) this.best[doc] = worth;
		}
		return touched;
	}
}
