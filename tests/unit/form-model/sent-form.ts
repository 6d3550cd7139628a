const entityFree = (text: string) =>
	text
		.replaceAll("&quot;", '"')
		.replaceAll("&#x27;", "'")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");

/** What a browser would send of a form that nobody touched, in the order of the page. */
export function sentBy(markup: string): [string, string][] {
	const sent: [string, string][] = [];
	const CONTROL = /<(input|select|textarea)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g;
	const attribute = (attributes: string, name: string) =>
		new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
	for (const [, control, attributes = "", inner = ""] of markup
		.replaceAll("<input", "\n<input")
		.matchAll(CONTROL)) {
		const name = attribute(attributes, "name");
		if (!name) continue;
		if (control === "textarea") sent.push([name, entityFree(inner.replace(/^\n/, ""))]);
		else if (control === "select") {
			const chosen = /<option value="([^"]*)" selected/.exec(inner) ?? /<option value="([^"]*)"/.exec(inner);
			sent.push([name, entityFree(chosen?.[1] ?? "")]);
		} else if (!/type="(checkbox|radio)"/.test(attributes) || /\schecked/.test(attributes)) {
			sent.push([name, entityFree(attribute(attributes, "value") ?? "")]);
		}
	}
	return sent;
}
