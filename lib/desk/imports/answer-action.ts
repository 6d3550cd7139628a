import { danishDay } from "../../base/calendar/day-count";
import { deskRoutes } from "../../base/routes";
import { cleanText } from "../../base/text";
import { audit } from "../../store/records/audit";
import { defineAction } from "../door/action";
import type { Question } from "./asked-questions";
import { UNCHECKED } from "./batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { answersFrom } from "./collect-questions";
import { type Answered, meansField, readAnswers } from "./import-forms";
import type { KnownOffers } from "./known-offers";
import { keepProviders } from "./made-providers";
import { officeFor, rememberMeanings } from "./meanings";
import { newProviders, readyProviders } from "./new-providers";
import { unreadableIn } from "./own-words";
import { readKnownOffers } from "./read-known-offers";

/** Why an answer cannot be taken; nothing where it can, or leaves the word out. */
function answerFault(
	{ column }: Question,
	means: string,
	known: KnownOffers,
	today: string,
): string | undefined {
	if (means === "") return undefined;
	if (column === "udbyder") return means.length > 200 ? "Højst 200 tegn." : undefined;
	return unreadableIn(column, means, known, today);
}

/** What a person says that the words of a file mean, once for all rows, and whom the import is to make. */
export const answerAction = defineAction<Answered, BatchTarget>({
	name: "import-vaerdier",
	permission: "import",
	read: readAnswers,
	find: (tx, input) => findBatchTarget(tx, input.import),
	async run({ tx, input, target: { batch }, person, now }) {
		const late = stepFault(batch, input.version, ["asking", "ready"]);
		if (late) return redisplayBatch(batch, 409, late, input.values);
		const questions = batch.questions ?? [];
		const today = danishDay(now);
		const known = await readKnownOffers(tx, { drafted: true });
		const means = questions.map((question, i) => cleanText(input.means.get(i) ?? question.means));
		const faults = questions.flatMap((question, i) => {
			const fault = answerFault(question, means[i] ?? "", known, today);
			return fault ? [[meansField(i), fault] as const] : [];
		});
		const answers = answersFrom(questions, means);
		const found = newProviders(questions, means, input, known);
		const made = await readyProviders(tx, { ...batch, answers }, found, known, person);
		const errors = { ...Object.fromEntries(faults), ...made.errors };
		if (Object.keys(errors).length > 0) {
			const asked = redisplayBatch(batch, 422, "Noget skal rettes, før rækkerne kan tjekkes.", input.values);
			return asked.kind === "redisplay" ? { ...asked, state: { ...asked.state, errors } } : asked;
		}
		await keepProviders(tx, batch.id, made.providers);
		const said = questions.map(({ column, said }, i) => ({ column, said, means: means[i] ?? "" }));
		await rememberMeanings(tx, officeFor(batch.format.place), said);
		await tx.importRow.updateMany({ where: { batchId: batch.id }, data: UNCHECKED });
		const kept = questions.map((question, i) => ({
			...question,
			means: means[i] ?? "",
			...(input.kinds.has(i) ? { kind: input.kinds.get(i) ?? "" } : {}),
		}));
		const data = { answers: JSON.stringify(answers), questions: JSON.stringify(kept), checked: 0 };
		const where = { id: batch.id };
		await tx.importBatch.update({
			where,
			data: { ...data, state: "checking", version: { increment: 1 } },
		});
		const detail = { batch: batch.id, answers: said.length, providers: made.providers.length };
		await audit(tx, { name: person.id, at: now }, "import-answer", "", "", detail);
		return { kind: "done", to: deskRoutes.import(batch.id) };
	},
});
