import type { CodeWords } from "@/lib/directory/code-words";
import { citationsIn, LINK, parseReference, withoutCitations } from "@/lib/model/citations";
import { type Block, bullet, text } from "./document";

/** A line of our Markdown as words alone. */
const plain = (markdown: string) =>
	withoutCitations(markdown).replace(LINK, "$1").replace(/[*_`]/g, "").trim();

/** Our Markdown as paragraphs and bullets. */
export function proseBlocks(markdown: string): Block[] {
	const lines = markdown.split("\n").filter((line) => line.trim() !== "");
	return lines.map((line) => (line.startsWith("- ") ? bullet(plain(line.slice(2))) : text(plain(line))));
}

/** The places in sources that texts cite, each once, as a reader knows them. */
export function sourceWords(markdown: readonly string[], words: Pick<CodeWords, "source">): string[] {
	const named = markdown.flatMap(citationsIn).map((reference) => {
		const { source, place } = parseReference(reference);
		return `${words.source(source)?.short ?? source}, ${place}`;
	});
	return [...new Set(named)];
}
