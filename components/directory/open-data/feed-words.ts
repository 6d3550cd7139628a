import type { Change, FeedWords } from "@/lib/site/open-data/changes";

const WHAT: Record<Change["what"], string> = {
	published: "Nyt",
	changed: "Ændret",
	ended: "Findes ikke mere",
};
const KINDS: Record<Change["kind"], string> = {
	intervention: "indsats",
	offer: "tilbud",
	provider: "udbyder",
};

/** What the feed of changes says. */
export const FEED_WORDS: FeedWords = {
	title: "Pårørendevejviser: nyt, ændret og ophørt",
	author: "Pårørendevejviser",
	titleOf: ({ what, kind, title }) => `${WHAT[what]} (${KINDS[kind]}): ${title ?? "udgivet ved en fejl"}`,
};
