import { isLetter, readTag, type StartTag } from "./html-tags";
import { commentEnd, rawTextEnd, scriptTextEnd } from "./html-text";

/** A page that cannot be sent without React's scripts; the message names the reason, never the page's text. */
export class UnfinishedPage extends Error {}

/** Next's hidden place for metadata that arrives late; empty, since renders are asked for whole. */
const EMPTY_BOUNDARY = '<div hidden=""><!--$--><!--/$--></div>';
/** What React leaves for hydration: boundaries that are complete, and seams between texts. */
const MARKERS = ["<!--$-->", "<!--/$-->", "<!-- -->"];
/** Boundaries that wait for a script, or that the server gave up. */
const OPEN_BOUNDARIES = ["<!--$?-->", "<!--$~-->", "<!--$!-->"];
const RAW_TEXT = new Set(["style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]);
/** Stands where two texts would otherwise grow together into a tag or a character reference. */
const SEAM = "<!---->";

function refuseUnfinished({ name, attributes }: StartTag) {
	const id = attributes.get("id") ?? "";
	if (name === "template" && /^[BP]:/.test(id)) throw new UnfinishedPage("outlined Suspense boundary");
	if (attributes.has("hidden") && id.startsWith("S:")) throw new UnfinishedPage("outlined Suspense content");
	for (const attribute of attributes.keys()) {
		if (/^on[a-z]/.test(attribute)) throw new UnfinishedPage(`inline event handler ${attribute}`);
	}
}

const isOurScript = ({ attributes }: StartTag) =>
	attributes.get("type")?.trim().toLowerCase() === "application/ld+json" ||
	attributes.get("src")?.startsWith("/assets/") === true;

function isFrameworkPreload({ name, attributes }: StartTag): boolean {
	if (name !== "link" || !attributes.get("href")?.startsWith("/_next/")) return false;
	const rels = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
	const asScript = attributes.get("as")?.toLowerCase() === "script";
	return rels.includes("modulepreload") || (rels.includes("preload") && asScript);
}

/** Whether text written right after `text` could be read as one tag or character reference with it. */
const isOpenEnded = (text: string) =>
	text.includes("<") || text.lastIndexOf("&") > Math.max(text.lastIndexOf(";"), text.lastIndexOf(" "));

/** What begins at a `<`: up to where it reaches, and whether it stays. */
type Piece = { end: number; kept: boolean };

function readComment(html: string, at: number): Piece {
	if (OPEN_BOUNDARIES.some((marker) => html.startsWith(marker, at))) {
		throw new UnfinishedPage("unfinished Suspense boundary");
	}
	const end = commentEnd(html, at);
	return { end, kept: !MARKERS.includes(html.slice(at, end)) };
}

function readElement(html: string, at: number, isOurs: (tag: StartTag) => boolean): Piece {
	const tag = readTag(html, at + 1);
	if (!tag) return { end: html.length, kept: true };
	refuseUnfinished(tag);
	if (tag.name === "script") {
		const textEnd = scriptTextEnd(html, tag.end);
		const end = readTag(html, textEnd + 2)?.end ?? html.length;
		return { end, kept: isOurs(tag) };
	}
	if (RAW_TEXT.has(tag.name)) return { end: rawTextEnd(html, tag.end, tag.name), kept: true };
	return { end: tag.end, kept: !isFrameworkPreload(tag) };
}

/** Reads what begins at a `<`; undefined when it is text. */
function readPiece(html: string, at: number, isOurs: (tag: StartTag) => boolean): Piece | undefined {
	if (html.startsWith("<!--", at)) return readComment(html, at);
	if (html.startsWith(EMPTY_BOUNDARY, at)) return { end: at + EMPTY_BOUNDARY.length, kept: false };
	if (isLetter(html, at + 1)) return readElement(html, at, isOurs);
	if (html.startsWith("</", at) && isLetter(html, at + 2)) {
		return { end: readTag(html, at + 2)?.end ?? html.length, kept: true };
	}
	if (!"!?/".includes(html.charAt(at + 1)) || at + 1 >= html.length) return undefined;
	const end = html.indexOf(">", at);
	return { end: end < 0 ? html.length : end + 1, kept: true };
}

const noScript = () => false;

/**
 * Makes the final HTML of a public page (stack-notes, "Framework scripts left out"): without scripts,
 * except JSON-LD and our own modules under `/assets/`, without their preloads, and without React's
 * markers. Everything else stays as it is, character for character; doing it twice changes nothing more.
 * @param isPlain for what stands in other sites' pages: our own modules are left out, too.
 * @throws UnfinishedPage when the page needs React's scripts to show its content or to answer a click.
 */
export function finishHtml(html: string, isPlain = false): string {
	const isOurs = isPlain ? noScript : isOurScript;
	let finished = "";
	let copied = 0;
	let textStart = 0;
	for (let at = html.indexOf("<"); at >= 0; ) {
		const piece = readPiece(html, at, isOurs);
		if (piece && !piece.kept) {
			finished += html.slice(copied, at) + (isOpenEnded(html.slice(textStart, at)) ? SEAM : "");
			copied = piece.end;
		}
		if (piece) textStart = piece.end;
		at = html.indexOf("<", piece ? piece.end : at + 1);
	}
	return finished + html.slice(copied);
}
