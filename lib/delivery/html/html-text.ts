/** The index after a comment that begins at `from` with `<!--`; the page's length when it never ends. */
export function commentEnd(html: string, from: number): number {
	if (html.startsWith("<!-->", from)) return from + 5;
	if (html.startsWith("<!--->", from)) return from + 6;
	for (let dashes = html.indexOf("--", from + 4); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
		if (html.startsWith(">", dashes + 2)) return dashes + 3;
		if (html.startsWith("!>", dashes + 2)) return dashes + 4;
	}
	return html.length;
}

/** Whether `<name` or `</name` at `from` is a whole tag name, as the raw-text states ask. */
function namedAt(html: string, from: number, opening: string): boolean {
	const end = from + opening.length;
	if (html.slice(from, end).toLowerCase() !== opening) return false;
	const next = html.charAt(end);
	return next !== "" && " \t\n\f\r/>".includes(next);
}

/** Where the text of an element such as `<style>` ends: the index of its end tag, or the page's length. */
export function rawTextEnd(html: string, from: number, name: string): number {
	let index = html.indexOf("</", from);
	while (index >= 0 && !namedAt(html, index, `</${name}`)) index = html.indexOf("</", index + 2);
	return index < 0 ? html.length : index;
}

/** `<!` with its dashes only looked at, so that `<!-->` opens and closes at once. */
const SCRIPT_MARKS = /<!(?=--)|-->|<\/?script(?=[\t\n\f\r />])/gi;

type ScriptState = "script" | "escaped" | "double";
/** From state to state at each mark; an end tag ends the script where nothing stands. */
const NEXT_STATE: Record<string, Partial<Record<ScriptState, ScriptState>>> = {
	"<!": { script: "escaped", escaped: "escaped", double: "double" },
	"-->": { script: "script", escaped: "script", double: "script" },
	"<script": { script: "script", escaped: "double", double: "double" },
	"</script": { double: "escaped" },
};

/**
 * Where a script's text ends. Between `<!--` and `-->` a `<script>` inside the text hides one `</script>`
 * (the "script data double escaped" states), which is how an ill-written JSON-LD block would swallow more.
 */
export function scriptTextEnd(html: string, from: number): number {
	const marks = new RegExp(SCRIPT_MARKS);
	marks.lastIndex = from;
	let state: ScriptState = "script";
	for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
		const next: ScriptState | undefined = NEXT_STATE[mark[0].toLowerCase()]?.[state];
		if (!next) return mark.index;
		state = next;
	}
	return html.length;
}
