import type { createWriter, Transaction } from "../../store/db/writer";
import type { Target } from "../../store/records/target";
import type { Again } from "../answers/not-saved";
import type { PageState } from "../answers/page-state";
import type { Person } from "../sign-in/person";
import type { Permission } from "./permissions";

export type ActionContext<I, T extends Target = Target> = {
	tx: Transaction;
	person: Person;
	now: Date;
	input: I;
	target: T;
};

/** What cannot be undone, such as mails: started once the action has been committed, and nobody waits for it. */
type After = (write: ReturnType<typeof createWriter>) => Promise<unknown>;

/** The outcome of an action: where to go, or the page to show again with what was typed. */
export type Outcome =
	| {
			kind: "done";
			to: string;
			after?: After;
			/** What is said of it there, in Danish, where that is not what is always said of the action (`receipts.ts`). */
			receipt?: string;
	  }
	| { kind: "redisplay"; page: string; status: 200 | 409 | 422; state: PageState };

/**
 * Something a person can do at the desk, by a form that posts to `/redaktion/handling/<name>`. Every one is
 * declared so, and carried out by `perform` alone: that is where authority is checked, in the transaction
 * that acts.
 */
export type Action<I, T extends Target = Target> = {
	/** Its name in the address. */
	name: string;
	permission: Permission;
	/** What the form says; throws `BadInput` for what none of our forms sends. */
	read: (form: URLSearchParams) => I;
	/** The page on which its form stands, for when it cannot be taken at all; else what was typed is only told. */
	shownOn?: (input: I, fault: string) => Again;
	/** What a form that asks for nothing is answered, where it may come from anybody who may act somewhere. */
	early?: (input: I) => Outcome | null;
	/** What it is about; `null` when there is no such thing (or none that the person may know of). */
	find: (tx: Transaction, input: I) => Promise<T | null>;
	run: (context: ActionContext<I, T>) => Promise<Outcome>;
};

/** A form that is not ours: a field is missing, unknown, repeated or of another shape. */
export class BadInput extends Error {}

/** Keeps an action's own types while it stands in a list of all. */
export const defineAction = <I, T extends Target>(action: Action<I, T>): Action<never, never> =>
	action as unknown as Action<never, never>;
