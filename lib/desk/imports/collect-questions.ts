import { setImmediate as nextTurn } from "node:timers/promises";
import { municipalityByCode } from "../../directory/places/register";
import type { PrismaClient } from "../../generated/prisma/client";
import type { Answers } from "./answers";
import { saidKey } from "./answers";
import type { Question } from "./asked-questions";
import type { Batch } from "./batch";
import { officeFor, rememberedMeanings } from "./meanings";
import { questionCollector } from "./questions";
import { readKnownOffers } from "./read-known-offers";

/** Rows between two turns of the event loop. */
const SLICE = 200;

/** Everything that must be asked of a file's words, or shown to have been understood. Others are answered meanwhile. */
export async function collectQuestions(
	client: PrismaClient,
	{ id, mapping, format }: Batch,
	today: string,
): Promise<Question[]> {
	const known = await readKnownOffers(client, { drafted: true });
	const [only, ...more] = format.place;
	const own = only && more.length === 0 ? municipalityByCode(known.places, only)?.name : undefined;
	const remembered = await rememberedMeanings(client, officeFor(format.place));
	const defaults: Record<string, string> = own ? { daekning: own } : {};
	const collector = questionCollector({ mapping, known, remembered, today, defaults });
	let last = 0;
	for (;;) {
		const rows = await client.importRow.findMany({
			where: { batchId: id, number: { gt: last } },
			...{ orderBy: { number: "asc" }, take: SLICE, select: { number: true, cells: true } },
		});
		if (rows.length === 0) return collector.finish();
		for (const { cells } of rows) collector.add(JSON.parse(cells) as string[]);
		last = rows.at(-1)?.number ?? last;
		await nextTurn();
	}
}

/** What a person says of each question, in their order: the answers for all rows. */
export function answersFrom(questions: readonly Question[], means: readonly string[]): Answers {
	const values: Record<string, Record<string, string>> = {};
	const fixed: Record<string, string> = {};
	for (const [i, { column, said }] of questions.entries()) {
		const text = means[i] ?? "";
		if (said === "") {
			if (text !== "") fixed[column] = text;
		} else {
			values[column] ??= {};
			values[column][saidKey(said)] = text;
		}
	}
	return { values, fixed };
}
