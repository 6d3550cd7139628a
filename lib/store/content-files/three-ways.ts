import { stringify } from "yaml";
import { inside, isSame } from "../../model/row-identity";

/** One field that says something else in the file than here. `null`: there is nothing on that side. */
export type ThreeWays = {
	/** A dotted path in the document; empty for the whole of it. */
	path: string;
	/** What the file said when it was last taken over. */
	base: string | null;
	file: string | null;
	here: string | null;
};

type Three = { base: unknown; file: unknown; here: unknown };

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
/** Lists of equally many maps are compared item by item; of others one sees more when they are whole. */
const areAlike = (a: unknown, b: unknown): a is unknown[] =>
	Array.isArray(a) && Array.isArray(b) && a.length === b.length && [...a, ...b].every(isMap);

function inWords(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	return typeof value === "string" ? value : stringify(value, { lineWidth: 0 }).trimEnd();
}

function below({ base, file, here }: Three, keys: readonly string[], path: readonly string[]): ThreeWays[] {
	return keys.flatMap((key) =>
		threeWays({ base: inside(base, key), file: inside(file, key), here: inside(here, key) }, [...path, key]),
	);
}

/**
 * Where a file and what is live here say different things, field by field, each with what both came from.
 * @returns nothing when they say the same.
 */
export function threeWays(three: Three, path: readonly string[] = []): ThreeWays[] {
	const { base, file, here } = three;
	if (isSame(file ?? null, here ?? null)) return [];
	if (isMap(file) && isMap(here)) {
		return below(three, [...new Set([...Object.keys(file), ...Object.keys(here)])], path);
	}
	if (areAlike(file, here)) return below(three, Object.keys(file), path);
	return [{ path: path.join("."), base: inWords(base), file: inWords(file), here: inWords(here) }];
}
