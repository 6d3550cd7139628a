import { readEnv } from "../../lib/base/env";
import { keepPrivate } from "../../lib/base/private-files";
import type { PrismaClient } from "../../lib/generated/prisma/client";
import { openDatabase } from "../../lib/store/db/client";

/** What a command is given by the process that runs it; a test gives its own. */
type Surroundings = {
	/** The words after the command's name. */
	args: readonly string[];
	/** The project's folder. */
	root: string;
	print: (line: string) => void;
	complain: (line: string) => void;
};

/** A command of `npm run`, without a process of its own; its answer is the exit status. */
export type Command = (given: Surroundings) => Promise<number>;

/** What a command writes is its owner's alone, as what the server writes is. */
export function writePrivately(): void {
	try {
		keepPrivate(readEnv().DATABASE_URL, process.env.MAIL_FOLDER);
	} catch {
		// Wrong settings are told by the command itself, in its own words.
	}
}

/** Runs a command as this process. */
export async function runHere(command: Command): Promise<void> {
	writePrivately();
	process.exitCode = await command({
		args: process.argv.slice(2),
		root: process.cwd(),
		print: (line) => console.log(line),
		complain: (line) => console.error(line),
	});
}

/** What an error says at last: Prisma puts the reason there. */
export const lastLine = (error: unknown) =>
	(error as Error).message.split("\n").findLast((line) => line.trim());

/** Does a piece of work on the database that the settings name, and closes it whatever happens. */
export async function withDatabase<T>(work: (client: PrismaClient) => Promise<T>): Promise<T> {
	const client = await openDatabase(readEnv().DATABASE_URL);
	return work(client).finally(() => client.$disconnect());
}
