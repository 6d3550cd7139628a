/** A start tag as it stands in the page: `end` is the index after its `>`. Names are in lower case. */
export type StartTag = { name: string; attributes: ReadonlyMap<string, string>; end: number };

const SPACE = " \t\n\f\r";

/** Whether a letter stands at `index`: only then does `<` begin a tag. */
export function isLetter(html: string, index: number): boolean {
	const code = html.charCodeAt(index) | 32;
	return code >= 97 && code <= 122;
}

function skip(html: string, from: number, skipped: string): number {
	let index = from;
	while (index < html.length && skipped.includes(html.charAt(index))) index++;
	return index;
}

function until(html: string, from: number, stops: string): number {
	let index = from;
	while (index < html.length && !stops.includes(html.charAt(index))) index++;
	return index;
}

/** The value after an attribute's `=`: `[value, index after it]`; undefined when its quote never ends. */
function readValue(html: string, from: number): [string, number] | undefined {
	const quote = html.charAt(from);
	if (quote !== '"' && quote !== "'") {
		const end = until(html, from, `${SPACE}>`);
		return [html.slice(from, end), end];
	}
	const end = html.indexOf(quote, from + 1);
	return end < 0 ? undefined : [html.slice(from + 1, end), end + 1];
}

/**
 * Reads the start or end tag whose name begins at `from`. As in HTML, the first of two equal attributes
 * counts, and `>` inside quotes ends nothing. Values keep their entities.
 * @returns undefined when the page ends inside the tag.
 */
export function readTag(html: string, from: number): StartTag | undefined {
	const nameEnd = until(html, from, `${SPACE}/>`);
	const attributes = new Map<string, string>();
	let index = nameEnd;
	while (index < html.length) {
		index = skip(html, index, `${SPACE}/`);
		if (html.charAt(index) === ">") {
			return { name: html.slice(from, nameEnd).toLowerCase(), attributes, end: index + 1 };
		}
		// An attribute's name may begin with "=", so its first character is always taken.
		const attributeEnd = until(html, index + 1, `${SPACE}/>=`);
		const attribute = html.slice(index, attributeEnd).toLowerCase();
		index = skip(html, attributeEnd, SPACE);
		if (html.charAt(index) !== "=") {
			if (!attributes.has(attribute)) attributes.set(attribute, "");
			continue;
		}
		const value = readValue(html, skip(html, index + 1, SPACE));
		if (!value) return undefined;
		if (!attributes.has(attribute)) attributes.set(attribute, value[0]);
		index = value[1];
	}
	return undefined;
}
