import type { PrismaClient } from "@/lib/generated/prisma/client";

/** Values by the selector of their field. */
type Fields = Readonly<Record<string, string>>;

/** A form that is ready to be opened. */
export type Ready = {
	/** What it is about. */
	id: string;
	address: string;
	/** Its selector. */
	form: string;
	/** What else must be filled in. */
	rest?: Fields;
};

/** One form of the desk, as the ways to lose words see it. */
export type DeskForm = {
	name: string;
	/** Who of the cast writes, and who writes at the same time; `null` for who has no account. */
	who: readonly [string, string] | null;
	/** Puts what it needs into the database. */
	prepare: (client: PrismaClient) => Promise<Ready>;
	/** What it is folded under. */
	folded?: string;
	/** Where the words are written. */
	field: string;
	/** What is chosen, and what another chooses, where no words are written. */
	choices?: readonly [string, string];
	rest?: Fields;
	/** The field's text with the words in it; the words alone when left out. */
	text?: (words: string, before: string) => string;
	button: string;
	/** A form that is not taken; `null` where nothing can be wrong. `link`: the field that the summary leads to. */
	invalid: { spoil?: Fields; rest?: Fields; tooLong?: number; status: number; link?: string } | null;
	/** What comes of saving second. */
	second: { status: number; showsTheirs?: boolean };
	/** Whether the words are in the database. */
	stored: (client: PrismaClient, ready: Ready, words: string) => Promise<boolean>;
	/** With JavaScript it is kept on the account while it is written. */
	isAutosaved?: boolean;
};
