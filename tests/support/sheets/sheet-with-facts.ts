/** What a row of a sheet says, in the desk's own codes. */
export type RowFacts = {
	title: string;
	provider: string;
	groups: string[];
	municipalities: string[];
	phone: string | null;
	/** The week as our own files write it; empty where the words say no plain week. */
	hours: string;
	price: string;
	referral: string;
	status: string;
	date: string | null;
	elements?: string[];
	interventions?: string[];
	languages?: string[];
};

export type SheetCell = string | number | Date | null;

/** A sheet as somebody keeps it, with the facts of each row. */
export type SheetWithFacts = {
	name: string;
	/** The rows above the headings. */
	before: SheetCell[][];
	headings: string[];
	rows: SheetCell[][];
	facts: RowFacts[];
};
