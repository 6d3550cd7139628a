const UTF16_MARK = Buffer.from([0xff, 0xfe]);
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80 on. Some of Node's versions decode it as
 * Latin-1 (nodejs/node#56542), so it is spelt out. Bytes that stand for nothing stay as they are.
 */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows = (bytes: Buffer) =>
	bytes
		.toString("latin1")
		.replace(/[\u0080-\u009f]/g, (letter) => FROM_0X80[letter.charCodeAt(0) - 0x80] ?? letter);

/** The text of a file, and the encoding it was in. */
export type Decoded = { text: string; encoding: "UTF-8" | "UTF-16" | "Windows-1252" };

/**
 * Reads a text file as Danish programs write them: UTF-8 with or without its mark, UTF-16 with its mark as
 * Excel's "Unicode text", and else Windows-1252, in which every byte is some letter. Total.
 */
export function decode(bytes: Buffer): Decoded {
	if (bytes.subarray(0, 2).equals(UTF16_MARK)) {
		return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
	}
	const body = bytes.subarray(0, 3).equals(UTF8_MARK) ? bytes.subarray(3) : bytes;
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(body), encoding: "UTF-8" };
	} catch {
		return { text: fromWindows(body), encoding: "Windows-1252" };
	}
}
