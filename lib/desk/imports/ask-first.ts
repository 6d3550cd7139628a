import type { PrismaClient } from "../../generated/prisma/client";
import type { createWriter } from "../../store/db/writer";
import type { Batch } from "./batch";
import { answersFrom, collectQuestions } from "./collect-questions";

type Write = ReturnType<typeof createWriter>;

/**
 * Looks for what must be asked of the file's words, once for each choice of columns. Where nothing must, because
 * they are our own or the office has said it before, they hold as they are.
 * @returns whether the rows can be checked now.
 */
export async function askFirst(
	client: PrismaClient,
	write: Write,
	batch: Batch,
	today: string,
): Promise<boolean> {
	if (batch.questions !== null) return true;
	const questions = await collectQuestions(client, batch, today);
	const isAsked = questions.some(({ isSure }) => !isSure);
	const answers = answersFrom(
		questions,
		questions.map(({ means }) => means),
	);
	const data = {
		questions: JSON.stringify(questions),
		...(isAsked ? { state: "asking" } : { answers: JSON.stringify(answers) }),
	};
	const where = { id: batch.id, version: batch.version, state: "checking", questions: "" };
	await write((tx) => tx.importBatch.updateMany({ where, data }));
	return !isAsked;
}
