import { partsOf, splitItems } from "./cell-lists";

/**
 * What a person has said of the words in a file, once for all rows: by column, what a cell says there
 * ({@link saidKey}) and what it means, in the words of our own files. Empty: it says nothing.
 */
export type Answers = {
	values: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** What holds where the sheet says nothing, by column. */
	fixed: Readonly<Record<string, string>>;
};

export const NO_ANSWERS: Answers = { values: {}, fixed: {} };

/** One spelling for every way to write what stands in a cell. */
export const saidKey = (said: string): string =>
	said.normalize("NFC").toLocaleLowerCase("da").replace(/\s+/g, " ").trim();

/** What is meant by something, where somebody has said so. */
export const meantBy = ({ values }: Answers, column: string, said: string): string | undefined => {
	const own = values[column];
	const key = saidKey(said);
	return own && Object.hasOwn(own, key) ? own[key] : undefined;
};

const guarded = (item: string) => item.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");

/**
 * What a cell with several things in it says, in the words of our own files: an item, or a part of it, that somebody
 * has spoken of is as they said.
 */
export function meantItems(answers: Answers, column: string, cell: string): string {
	const told = (text: string) => meantBy(answers, column, text);
	const items = splitItems(cell).flatMap((item) => {
		const whole = told(item);
		if (whole !== undefined) return [whole];
		const parts = partsOf(item);
		const isTold = parts.some((part) => told(part) !== undefined);
		return isTold ? parts.map((part) => told(part) ?? guarded(part)) : [guarded(item)];
	});
	return items.filter((item) => item !== "").join("; ");
}
