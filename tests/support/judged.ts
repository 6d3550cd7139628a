import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PROJECT } from "./catalogue";

/** `tests/search/README.md` says how they were judged. */
const schema = z.array(
	z.strictObject({
		q: z.string(),
		why: z.string(),
		accept: z.array(z.string()).min(1),
		place: z.string().optional(),
		/** Somebody may be in danger: help at once must stand above everything. */
		crisis: z.literal(true).optional(),
		"held-out": z.literal(true).optional(),
	}),
);
export type JudgedQuestion = z.infer<typeof schema>[number];

const read = (file: string) => schema.parse(parse(readFileSync(join(PROJECT, "tests/search", file), "utf8")));

/** The questions of the first November and those written from life after it. */
export const judgedQuestions = (): JudgedQuestion[] => [
	...read("judged-queries.yaml"),
	...read("from-life.yaml"),
];

/** Kinds of questions that want somebody to reach; the others look up a word, a name, a law or a spelling. */
const ASKS =
	/^(situation|need|role|condition|diagnosis|addiction|homelessness|symptom|place|crisis|english|kin|pointer)\b/;

/** Whether a question asks for help. */
export const asksForHelp = ({ why }: JudgedQuestion): boolean => ASKS.test(why);
