import { joinItems, partsOf, splitItems } from "./cell-lists";

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

const guarded = (item: string) => joinItems([item]);

/**
 * What a cell with several things in it says, in the words of our own files: an item, or a part of it, that somebody
 * has spoken of is as they said.
 */
export function meantItems(answers: Answers, column: string, cell: string): string {
	const told = (text: string) => meantBy(answers, column, text);
	const isTold = (item: string) =>
		told(item) !== undefined || partsOf(item).some((part) => told(part) !== undefined);
	const items = splitItems(cell);
	if (!items.some(isTold)) return cell;
	const meant = items.flatMap((item) => {
		const whole = told(item);
		if (whole !== undefined) return [whole];
		return isTold(item) ? partsOf(item).map((part) => told(part) ?? guarded(part)) : [guarded(item)];
	});
	// Two words of a sheet may mean one thing.
	return [...new Set(meant)].filter((item) => item !== "").join("; ");
}
