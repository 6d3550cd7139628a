/** The best of many, found without sorting them all: the highest first, of equals the one with the lower number. */
export class Top {
	private readonly kept: number[] = [];
	private bar = Number.NEGATIVE_INFINITY;

	/** @param allow asked only about what might get in */
	constructor(
		private readonly most: number,
		private readonly worth: (doc: number) => number,
		private readonly allow: (doc: number) => boolean,
	) {}

	offer(doc: number) {
		if (this.most < 1 || this.worth(doc) < this.bar || !this.allow(doc)) return;
		this.kept.push(doc);
		if (this.kept.length >= 2 * this.most + 16) this.cut();
	}

	private cut() {
		this.kept.sort((a, b) => this.worth(b) - this.worth(a) || a - b);
		this.kept.length = Math.min(this.kept.length, this.most);
		const last = this.kept[this.most - 1];
		if (last !== undefined) this.bar = this.worth(last);
	}

	/** The best of what was offered, in order. */
	inOrder(): readonly number[] {
		this.cut();
		return this.kept;
	}
}
