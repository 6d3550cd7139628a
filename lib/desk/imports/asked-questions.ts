import { saidKey } from "./answers";
import { phonesIn } from "./cell-phones";
import type { KnownOffers } from "./known-offers";
import { providerKindLike, providerLike } from "./provider-likeness";

/** Something in a file that a person must say the meaning of, or see that we understood. */
export type Question = {
	column: string;
	/** As the first row has it; empty: the sheet says nothing here. */
	said: string;
	/** In how many rows. */
	count: number;
	/** What we take it for, in the words of our own files. */
	means: string;
	/** Whether there is nothing to ask: our own words, or what this office said the last time. */
	isSure: boolean;
	/** Of a provider: names on record that may be meant, and what kind it seems to be. */
	like?: string[];
	kind?: string;
};

/** By column and {@link saidKey}, what this office said the last time. */
export type Remembered = ReadonlyMap<string, string>;
export const rememberedKey = (column: string, said: string) => `${column}\n${saidKey(said)}`;

/** As many of one column; the rest are rejected rows, as what nobody answers is. */
const MOST_OF_ONE = 150;
const MOST_HINTS = 20;
/** Longer is no word that comes again. */
export const LONGEST_SAID = 200;

/** A question with what rows say of a provider besides its name. */
type Asked = Question & { phones: string[]; urls: string[] };
type Guess = () => Pick<Question, "means" | "isSure">;

/** The providers that a name may mean, and the likeliest of them for an answer. */
function withLike({ phones, urls, ...question }: Asked, known: KnownOffers): Question {
	if (question.column !== "udbyder" || question.said === "") return question;
	const like = providerLike(known.providerList, question.said, { phones, urls });
	const sure = like.find(({ isSure }) => isSure);
	const means = question.isSure || !sure ? question.means : sure.name;
	// One that was to be made, and never was, is asked about again: somebody must say yes to making it.
	const isSure = question.isSure && (means === "" || known.providers.codeOf(means) !== undefined);
	return { ...question, means, isSure, like: like.map(({ name }) => name), kind: providerKindLike(means) };
}

/** The questions of a file, each asked once however often its word comes. */
export function askedQuestions(known: KnownOffers, remembered: Remembered) {
	const found = new Map<string, Asked>();
	const counts = new Map<string, number>();

	function ask(column: string, said: string, guess: Guess): Asked | undefined {
		if (said.length > LONGEST_SAID) return undefined;
		const key = rememberedKey(column, said);
		const earlier = found.get(key);
		if (earlier) {
			earlier.count += 1;
			return earlier;
		}
		const asked = counts.get(column) ?? 0;
		if (asked >= MOST_OF_ONE) return undefined;
		counts.set(column, asked + 1);
		const before = remembered.get(key);
		const { means, isSure } = before === undefined ? guess() : { means: before, isSure: true };
		const question: Asked = { column, said, count: 1, means, isSure, phones: [], urls: [] };
		found.set(key, question);
		return question;
	}

	/** Asks who a provider is, by its name and what a row says besides. */
	function askProvider(said: string, phone: string, url: string): void {
		const question = ask("udbyder", said, () => ({ means: said, isSure: false }));
		if (!question) return;
		if (question.phones.length < MOST_HINTS) question.phones.push(...phonesIn(phone));
		if (url && question.urls.length < MOST_HINTS) question.urls.push(url);
	}

	const finish = (): Question[] => [...found.values()].map((asked) => withLike(asked, known));
	return { ask, askProvider, finish };
}
