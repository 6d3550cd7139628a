/** Hundreds of offers, providers and municipalities are made by three pages, and filters have no end. */
const MANY = /^\/(?:api\/v1\/)?(?:tilbud|udbydere|kommuner|offers|indsatser)\/./;
const MOST = process.env.LONG ? 10_000 : 12;
const AT_ONCE = 6;

function linksIn(text: string, base: string): string[] {
	return [...text.matchAll(/(?:href|src|action)="([^"#]+)|<loc>(.*?)<\/loc>/g)].flatMap(([, link, entry]) => {
		const raw = (link ?? entry ?? "").replaceAll("&amp;", "&");
		if (!URL.canParse(raw, base)) return [];
		const address = new URL(raw, base);
		// The site map names the site's own address, which need not be the one it is asked by.
		const isOurs = entry !== undefined || address.origin === new URL(base).origin;
		return isOurs && !address.pathname.startsWith("/redaktion") ? [address.pathname + address.search] : [];
	});
}

const shapeOf = (address: string) =>
	MANY.test(address) ? address.replace(/[^/]+$/, "") : address.replace(/=[^&]*/g, "");

/**
 * Follows the links of a site from some addresses on, as nobody in particular; of pages that are alike, some.
 * @returns what each address answered, headers and body.
 */
export async function crawl(base: string, begin: readonly string[]): Promise<Map<string, string>> {
	const waiting = [...begin];
	const known = new Set(begin);
	const shapes = new Map<string, number>();
	const answers = new Map<string, string>();
	function note(address: string) {
		const shape = shapeOf(address);
		const seen = shapes.get(shape) ?? 0;
		const most = address.includes("?") ? 2 : MOST;
		if (known.has(address) || seen >= most) return;
		shapes.set(shape, seen + 1);
		known.add(address);
		waiting.push(address);
	}
	async function look(address: string) {
		const answer = await fetch(base + address, { redirect: "manual" });
		const text = await answer.text();
		answers.set(address, `${[...answer.headers].flat().join("\n")}\n${text}`);
		const type = answer.headers.get("content-type") ?? "";
		if (/html|xml/.test(type)) for (const found of linksIn(text, base)) note(found);
	}
	while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(look));
	return answers;
}
