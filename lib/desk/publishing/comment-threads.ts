import type { Comment, SolvedComment } from "../../generated/prisma/client";

/** Something that was said, with who said it by name. */
export type Said = Comment & { by: string };
/** What was said first, and the answers to it in their order. */
export type Thread = Said & {
	answers: readonly Said[];
	/** When it was marked as solved, and by whom. */
	solved: { at: Date; by: string } | null;
	/** Whether it is about what stands now and nobody has marked it as solved. */
	isOpen: boolean;
};

/**
 * Comments as they answer each other, the latest first.
 * @param since when what is live was written: what was said before that is about another text.
 */
export function threadsOf(
	comments: readonly Said[],
	solved: readonly SolvedComment[],
	name: (id: string) => string,
	since: Date | null,
): Thread[] {
	const begun = comments.filter(({ answersId }) => answersId === null);
	return begun.map((one) => {
		const row = solved.find(({ commentId }) => commentId === one.id);
		return {
			...one,
			answers: comments
				.filter(({ answersId }) => answersId === one.id)
				.sort((a, b) => a.at.getTime() - b.at.getTime()),
			solved: row ? { at: row.at, by: name(row.byId) } : null,
			isOpen: !row && one.kind !== "approve" && (since === null || one.at > since),
		};
	});
}
