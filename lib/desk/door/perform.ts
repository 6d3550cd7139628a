import type { createWriter, Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { settle } from "../../store/records/make-live";
import type { Target } from "../../store/records/target";
import type { Person } from "../sign-in/person";
import { type Action, BadInput, type Outcome } from "./action";
import { mayDo, mayDoSomewhere } from "./permissions";

/** What a person may not do; it is recorded in the audit, and the person is told that there is no such thing. */
export class Refused extends Error {}

/** Undoes what a transaction has done so far, and carries its outcome out of it. */
class Rollback extends Error {
	constructor(readonly outcome: Outcome) {
		super("taken back");
	}
}

export type Performed = Outcome | { kind: "refused" } | { kind: "missing" } | { kind: "bad" };

type Write = ReturnType<typeof createWriter>;
type Submission = { form: URLSearchParams; person: Person; now: Date };

async function within(
	tx: Transaction,
	action: Action<unknown, Target>,
	input: unknown,
	{ person, now }: Submission,
): Promise<Outcome | { kind: "missing" }> {
	const early = action.early?.(input) ?? null;
	if (early) {
		if (!mayDoSomewhere(person, action.permission)) throw new Refused(action.name);
		return early;
	}
	const target = await action.find(tx, input);
	if (!target) return { kind: "missing" };
	if (!mayDo(person, action.permission, target.place)) throw new Refused(action.name);
	const outcome = await action.run({ tx, person, now, input, target });
	// A form that is shown again has changed nothing.
	if (outcome.kind === "redisplay" && outcome.status !== 200) throw new Rollback(outcome);
	return outcome;
}

/**
 * Carries out an action of the desk, all of it or nothing: what the form says is read; then its target is found, the
 * person's authority checked, and the change made with its audit row, in one transaction. A refusal leaves an
 * audit row of its own.
 */
export async function perform(
	write: Write,
	action: Action<never, never>,
	asked: Submission,
): Promise<Performed> {
	const known = action as unknown as Action<unknown, Target>;
	await write((tx) => settle(tx, asked.now));
	try {
		// Reading asks nothing of the database and may take its time: nobody else's change waits for it.
		const input = known.read(asked.form);
		return await write((tx) => within(tx, known, input, asked));
	} catch (error) {
		if (error instanceof Rollback) return error.outcome;
		if (error instanceof BadInput) return { kind: "bad" };
		if (!(error instanceof Refused)) throw error;
		const actor = { name: asked.person.id, at: asked.now };
		await write((tx) => audit(tx, actor, "refused", "", "", { action: action.name }));
		return { kind: "refused" };
	}
}
