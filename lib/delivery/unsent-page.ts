type Field = readonly [name: string, value: string];

export type Unsent = {
	title: string;
	/** Why it was not taken, and what to do. */
	text: string;
	/** Where the form is sent to. */
	action: string;
	fields: readonly Field[];
};

/** What nobody should see on a screen, and what has to be typed anew. */
const SECRET = /kode|adgang/i;

const escaped = (text: string) =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		// A line break that begins a field's value would be dropped.
		.replaceAll("\r\n", "\n");

const hidden = ([name, value]: Field) =>
	`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
/** Single letters are marks of ours. */
const shown = ([name, value]: Field) =>
	value.trim().length > 1 ? `<p><b>${escaped(name)}</b></p>\n<blockquote>${escaped(value)}</blockquote>` : "";

/**
 * A whole page in plain HTML, needing neither Next nor the database: everything that was typed in a form that could
 * not be taken, to be copied, and one press to send it again. Passwords and codes are left out.
 */
export function unsentPage({ title, text, action, fields }: Unsent): string {
	const safe = fields.filter(([name]) => !SECRET.test(name));
	const again =
		safe.length === fields.length
			? `<form method="post" action="${escaped(action)}">\n${safe.map(hidden).join("\n")}\n<p><button type="submit">Prøv igen</button></p>\n</form>`
			: "<p>Gå tilbage i browseren, og prøv igen om lidt.</p>";
	return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Pårørendevejviser</title>
</head>
<body>
<header><p><a href="/">Pårørendevejviser</a></p></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${again}
<h2>Det, du skrev</h2>
${safe.map(shown).join("\n")}
</main>
</body>
</html>
`;
}
