const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ENTITIES: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };
const plain = (text: string) => text.replace(/&([#\w]+);/g, (whole, name) => ENTITIES[name] ?? whole);

export type Tag = { name: string; attributes: Record<string, string> };

/**
 * The tags that React has written, in order. React escapes every `<`, `>` and `"` of a text or a value, so
 * what this pattern does not take is no tag.
 * @throws when something that begins like a tag is left over: then the markup is not React's.
 */
export function tagsIn(markup: string): Tag[] {
	const rest = markup.replace(TAG, "").replace(/<\/[a-zA-Z][\w-]*>/g, "");
	if (rest.includes("<")) throw new Error(`not React's markup: ${rest}`);
	return [...markup.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({
		name,
		attributes: Object.fromEntries(
			[...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
				key,
				plain(value),
			]),
		),
	}));
}

/** The text between the tags. */
export const textIn = (markup: string) =>
	plain(markup.replace(/<[^>]*>/g, " "))
		.replace(/\s+/g, " ")
		.trim();
