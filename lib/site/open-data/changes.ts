import { routes, siteUrl } from "../../base/routes";
import type { Catalogue, EndableKind } from "../../directory/catalogue";
import type { Stamp } from "./stamp";

/** What happened to a record that readers may know of. */
export type Change = {
	what: "published" | "changed" | "ended";
	kind: EndableKind;
	id: string;
	/** `null` where it was published by mistake. */
	title: string | null;
	path: string;
	text: string;
	at: Date;
};

/** More nobody reads; who comes more rarely takes a list with `modified_after`. */
const MOST = 200;

const PATHS = { intervention: routes.intervention, offer: routes.offer, provider: routes.provider };

type Record = { id: string; slug: string };

/** What was published, changed or ended, the latest first. */
export function changesOf(catalogue: Catalogue): Change[] {
	const { interventions, offers, providers, history, endings } = catalogue;
	const told = <T extends Record>(
		kind: EndableKind,
		list: readonly T[],
		title: (one: T) => string,
		text: (one: T) => string,
	) =>
		list.flatMap((one): Change[] => {
			const times = history.get(one.id);
			if (!times) return [];
			const own = { kind, id: one.id, title: title(one), path: PATHS[kind](one.slug), text: text(one) };
			const first: Change = { ...own, what: "published", at: times.first };
			return times.last > times.first ? [first, { ...own, what: "changed", at: times.last }] : [first];
		});
	const ended = endings.map(({ kind, slug, title, text, at }): Change => {
		const path = PATHS[kind](slug);
		return { what: "ended", kind, id: path, title, path, text, at };
	});
	return [
		...told(
			"intervention",
			interventions,
			({ title }) => title,
			({ summary }) => summary,
		),
		...told(
			"offer",
			offers,
			({ title }) => title,
			({ description }) => description,
		),
		...told(
			"provider",
			providers,
			({ name }) => name,
			({ description }) => description ?? "",
		),
		...ended,
	]
		.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.path < b.path ? -1 : 1))
		.slice(0, MOST);
}

/** Characters that XML cannot hold are left out. */
const escaped = (text: string) =>
	text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");

/** What the feed says in Danish. */
export type FeedWords = {
	title: string;
	titleOf: (change: Change) => string;
	author: string;
};

function entryXml(change: Change, { titleOf }: FeedWords): string {
	const { what, path, text, at } = change;
	const day = at.toISOString();
	const link = siteUrl() + path;
	return [
		"<entry>",
		`<id>${escaped(`${link}#${what}-${day}`)}</id>`,
		`<title>${escaped(titleOf(change))}</title>`,
		`<link href="${escaped(link)}"/>`,
		`<updated>${day}</updated>`,
		`<category term="${what}"/>`,
		text && `<summary>${escaped(text)}</summary>`,
		"</entry>",
	].join("");
}

/** The changes as Atom (RFC 4287). */
export function atomOf(changes: readonly Change[], { licence, modified }: Stamp, words: FeedWords): string {
	const self = siteUrl() + routes.changes;
	const updated = (changes[0]?.at ?? modified).toISOString();
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
		`<id>${escaped(self)}</id><title>${escaped(words.title)}</title><updated>${updated}</updated>`,
		`<link rel="self" href="${escaped(self)}"/><link href="${escaped(siteUrl() + routes.data)}"/>`,
		`<link rel="license" href="${escaped(licence.url)}"/>`,
		`<author><name>${escaped(words.author)}</name></author>`,
		...changes.map((change) => entryXml(change, words)),
		"</feed>",
	].join("\n");
}
