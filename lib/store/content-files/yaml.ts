import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from "yaml";

/** Characters: more than twice the register of places, the longest we have. */
const MOST_LENGTH = 300_000;
/** Signs that begin something: names, items, lists. On one line each waits for the end of all before it. */
const SIGNS = /[[{,]|[-?:](?=\s)/g;
const MOST_SIGNS = 30_000;
const MOST_ON_A_LINE = 1_000;
const MOST_OPENED = 100;
const MOST_DEPTH = 20;
/** More than anybody puts right before trying again. */
const MOST_PROBLEMS = 20;

const REASONS: Record<string, string> = {
	DUPLICATE_KEY: "et navn står to gange",
	MULTILINE_IMPLICIT_KEY: "linjen er hverken en liste eller et navn med kolon efter",
	BAD_INDENT: "indrykningen passer ikke",
	MISSING_CHAR: "der mangler et tegn, fx et anførselstegn eller en parentes",
};
const TOO_MUCH = `YAML kan ikke læses: der er for meget i teksten. Den må højst have ${MOST_LENGTH.toLocaleString("da-DK")} tegn og ${MOST_SIGNS.toLocaleString("da-DK")} navne og punkter`;
const NAME = "YAML kan ikke læses: et navn skal være ét ord eller en linje";
const ALIASES = "YAML kan ikke læses: henvisninger med & og * bruges ikke her";

/** Whether the parser is spared a text. It takes its time for each thing that begins, more than for what it says. */
function isTooMuch(text: string): boolean {
	if (text.length > MOST_LENGTH) return true;
	const counts = text.split("\n").map((line) => {
		const signs = line.match(SIGNS) ?? [];
		return { all: signs.length + 1, opened: signs.filter((sign) => sign !== ",").length };
	});
	return (
		counts.some(({ all, opened }) => all > MOST_ON_A_LINE || opened > MOST_OPENED) ||
		counts.reduce((sum, { all }) => sum + all, 0) > MOST_SIGNS
	);
}

type Read = { value: Record<string, unknown> | undefined; problems: string[] };
const refused = (problems: string[]): Read => ({ value: undefined, problems });

type Fault = { code: string; pos: number };

/** The names that a map has twice, found in one walk: the parser's own search compares each with all before it. */
function duplicatesIn(names: readonly Scalar[]): Fault[] {
	const seen = new Set<unknown>();
	return names.flatMap(({ value, range }) => {
		const isKnown = seen.has(value);
		seen.add(value);
		return isKnown ? [{ code: "DUPLICATE_KEY", pos: range?.[0] ?? 0 }] : [];
	});
}

/** What stands right below some nodes, and what is wrong with their names. */
function below(nodes: readonly unknown[]): { inner: unknown[]; faults: Fault[]; isNamed: boolean } {
	const maps = nodes.filter((node) => isMap(node));
	const items = nodes.filter((node) => isSeq(node)).flatMap((list) => list.items);
	const names = maps.map((map) => map.items.map(({ key }) => key));
	return {
		inner: items.concat(maps.flatMap((map) => map.items.map(({ value }) => value))),
		faults: names.flatMap((own) => duplicatesIn(own.filter((name) => isScalar(name)))),
		isNamed: names.every((own) => own.every((name) => isScalar(name))),
	};
}

/** What is wrong with a document that the parser takes: names twice, or lists in lists without end. */
function look(root: unknown): Fault[] | string {
	const faults: Fault[] = [];
	let level = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		const next = below(level);
		if (!next.isNamed) return NAME;
		if (depth > MOST_DEPTH) return TOO_MUCH;
		faults.push(...next.faults);
		level = next.inner;
	}
	return faults;
}

/**
 * Reads YAML that is a map of names. What it costs grows with the text's length alone, which is bounded.
 * @returns its value, or nothing and, in Danish, every reason why it cannot be read. Aliases (`*name`) are
 * refused: nobody needs them here, and a few lines of them can fill the memory.
 */
export function parseYamlMap(text: string): Read {
	if (isTooMuch(text)) return refused([TOO_MUCH]);
	const lines = new LineCounter();
	const inDanish = ({ code, pos }: Fault) => {
		const { line, col } = lines.linePos(pos);
		return `YAML kan ikke læses: ${REASONS[code] ?? code} (linje ${line}, kolonne ${col})`;
	};
	try {
		// The parser's own words for faults and its search for names that stand twice cost the square of the length.
		const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, lineCounter: lines });
		const errors = document.errors.map(({ code, pos: [pos] }) => ({ code, pos }));
		const found = errors.length > 0 ? errors : look(document.contents);
		if (typeof found === "string") return refused([found]);
		if (found.length > 0) return refused(found.slice(0, MOST_PROBLEMS).map(inDanish));
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return typeof value === "object" && value !== null && !Array.isArray(value)
			? { value: value as Record<string, unknown>, problems: [] }
			: refused(["filen skal være YAML: navne med hver sin værdi"]);
	} catch (error) {
		// Lists in lists in lists, deeper than the parser can follow.
		return refused([error instanceof RangeError ? TOO_MUCH : ALIASES]);
	}
}
