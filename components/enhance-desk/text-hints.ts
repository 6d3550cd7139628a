import { lixWarnings, longSentences, officialWords } from "@/lib/desk/drafts/text-checks";
import { lix } from "@/lib/model/readability";

/** Milliseconds after the last key until a text is read. */
const PAUSE = 500;
/** Fewer words say nothing of how a text reads. */
const FEWEST_WORDS = 10;
const COUNT = { within: "text-90 text-soft", over: "text-90 font-semibold text-warn" };

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** "84 ord, lix 38 (højst 45)". */
export function countWords(text: string, limit: number | null): string {
	const count = wordsIn(text);
	const words = `${count} ord`;
	if (limit === null || count < FEWEST_WORDS) return words;
	return `${words}, lix ${Math.round(lix(text))} (højst ${limit})`;
}

/** What to look at again in a text while it is being written. */
export const hintsFor = (text: string, limit: number | null): string[] => [
	...(limit !== null && wordsIn(text) >= FEWEST_WORDS ? lixWarnings(text, limit) : []),
	...longSentences(text),
	...officialWords(text),
];

function enhanceField(page: Document, field: HTMLTextAreaElement) {
	const limit = field.dataset.lixLimit ? Number(field.dataset.lixLimit) : null;
	const count = page.createElement("p");
	count.className = COUNT.within;
	count.id = `${field.id}-tal`;
	const hints = page.createElement("ul");
	hints.className = "grid gap-2.5 rounded-8 bg-stale-ground px-8 py-5 text-95 leading-140 text-warn";
	field.after(count, hints);
	field.setAttribute(
		"aria-describedby",
		`${field.getAttribute("aria-describedby") ?? ""} ${count.id}`.trim(),
	);
	const read = () => {
		const found = hintsFor(field.value, limit);
		count.textContent = countWords(field.value, limit);
		count.className = found.length > 0 ? COUNT.over : COUNT.within;
		hints.hidden = found.length === 0;
		hints.replaceChildren(
			...found.map((text) => Object.assign(page.createElement("li"), { textContent: text })),
		);
		// What the server said of the earlier text is said again here, or no longer true.
		const said = page.getElementById(`${field.id}-obs`);
		if (said && field.value !== field.defaultValue) said.hidden = true;
	};
	let pause: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener("input", () => {
		clearTimeout(pause);
		pause = setTimeout(read, PAUSE);
	});
	if (page.getElementById(`${field.id}-obs`)) count.textContent = countWords(field.value, limit);
	else read();
	hints.hidden ||= hints.childElementCount === 0;
}

/** Says while somebody writes how hard the text is, and which words are simpler. */
export function enhanceTexts(page: Document) {
	const fields = page.querySelectorAll<HTMLTextAreaElement>("textarea[data-lix-limit], textarea[data-words]");
	for (const field of fields) enhanceField(page, field);
}
