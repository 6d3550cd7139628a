import { fromBuffer, type ZipFile } from "yauzl";

/** Every part of a Word file as text, by its name. */
export function wordParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
	const parts = new Map<string, string>();
	return new Promise((resolve, reject) => {
		fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip?: ZipFile) => {
			if (!zip) return reject(fault);
			zip.on("error", reject).on("end", () => resolve(parts));
			zip.on("entry", (entry) => {
				zip.openReadStream(entry, async (unreadable, stream) => {
					if (!stream) return reject(unreadable);
					const chunks: Buffer[] = [];
					for await (const chunk of stream) chunks.push(chunk as Buffer);
					parts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
					zip.readEntry();
				});
			});
			zip.readEntry();
		});
	});
}

const plain = (xml: string) =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map(([, text = ""]) => text)
		.join("")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");

/** A document's paragraphs in order: the style of each and its words. */
export const paragraphsOf = (xml: string): { style: string; text: string }[] =>
	[...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = ""]) => ({
		style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? "",
		text: plain(inner),
	}));
