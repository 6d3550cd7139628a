import fc from "fast-check";
import { FREE_TEXT, PARAM } from "@/lib/base/params";
import { ACTIONS } from "@/lib/desk/registry";
import { ACCOUNT_STEPS } from "@/lib/desk/sign-in/own-account";
import { idOf } from "../e2e/desk";
import { MUTATIONS } from "./odd-requests";
import { oddValue, plainValue } from "./odd-values";
import { type OwnRoute, ownRoutes } from "./own-routes";

/** A value that is odd, or that somebody might choose. */
export const anyValue = fc.oneof(oddValue, plainValue);

const NAMES = [
	...Object.values(PARAM),
	...Object.values(FREE_TEXT),
	..."side sortering delvis i t vis ark tak til fejl klar page perPage sort format municipality".split(" "),
	..."postalCode region element targetGroup open confirmed kind type stage hent hvem art tid".split(" "),
	...["ukendt", "__proto__", "a[b]", ""],
];
const MOST_QUERY = 7_000;

/** Parameters, one of them several times over now and then. */
const queryOf = (most: number) =>
	fc
		.tuple(
			fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NAMES) }, oddValue), anyValue), {
				maxLength: most,
			}),
			fc.constantFrom(1, 1, 1, 2, 60),
		)
		.map(([pairs, times]) => pairs.map(([name, text]) => `${name}=${text}&`.repeat(times)).join(""))
		.map((query) => (query ? `?${query.slice(0, MOST_QUERY)}` : ""));

/** What there is of each name in an address; of all others, slugs of several kinds. */
const KNOWN: Record<string, readonly string[]> = {
	action: ACTIONS.map(({ name }) => name),
	trin: [...ACCOUNT_STEPS.keys()],
	id: [idOf("offer", "al-anon-telefon"), idOf("municipality", "aarhus")],
};
const SLUGS = ["aaben-dialog", "al-anon-telefon", "aarhus", "alkolinjen-chat", "2026-11", "udfordringer"];

const filledIn = ({ pattern }: OwnRoute) => {
	const parts = pattern.split(/\[+([^\]]+)\]+/);
	const filled = parts.map((part, at) =>
		at % 2 === 0
			? fc.constant(part)
			: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...(KNOWN[part] ?? SLUGS)) }, oddValue),
	);
	return fc.tuple(...filled).map((texts) => texts.join(""));
};

/**
 * An address of ours, filled in and now and then bent. It is one line: a blank would be the end of it.
 * @param most parameters.
 */
export const oddAddress = (most: number, isWanted: (route: OwnRoute) => boolean): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom(...ownRoutes().filter(isWanted)).chain(filledIn),
			fc.option(fc.constantFrom(...MUTATIONS), { freq: 2 }),
			queryOf(most),
		)
		.map(([path, mutate, query]) => ((mutate ? mutate(path) : path) + query).replaceAll(/[\r\n ]/g, "+"));
