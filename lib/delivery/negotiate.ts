/** The encodings we have, best first. */
export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Browsers send one of a few headers, so each is read once. */
const known = new Map<string, readonly Encoding[]>();
const MAX_KNOWN = 100;

function quality(parameters: readonly string[]): number {
	const given = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
	return given === undefined ? 1 : Number(given);
}

function read(header: string): readonly Encoding[] {
	const qualities = new Map<string, number>();
	for (const part of header.split(",")) {
		const [name = "", ...parameters] = part.split(";");
		const coding = name
			.trim()
			.toLowerCase()
			.replace(/^x-gzip$/, "gzip");
		if (coding) qualities.set(coding, quality(parameters));
	}
	const any = qualities.get("*");
	const accepted = (encoding: Encoding) => {
		const value = qualities.get(encoding) ?? any ?? (encoding === "identity" ? 1 : 0);
		return value > 0;
	};
	const chosen = ENCODINGS.filter(accepted);
	// "identity;q=0" and nothing else we have: plain bytes help more than a 406.
	return chosen.length > 0 ? chosen : ["identity"];
}

/**
 * The encodings a client takes, in our order of preference; `q=0` excludes one (RFC 9110, 12.5.3).
 * @returns at least one.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
	if (header === undefined) return ["identity"];
	const before = known.get(header);
	if (before) return before;
	const encodings = read(header);
	if (known.size < MAX_KNOWN && header.length < 200) known.set(header, encodings);
	return encodings;
}

/**
 * The encoding whose tag the client already holds, by weak comparison (RFC 9110, 13.1.2).
 * @param tags our entity tags by encoding.
 */
export function heldEncoding(
	ifNoneMatch: string | undefined,
	tags: Readonly<Record<Encoding, string>>,
	accepted: readonly Encoding[],
): Encoding | undefined {
	if (ifNoneMatch === undefined) return undefined;
	if (ifNoneMatch.trim() === "*") return accepted[0];
	const held = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
	return accepted.find((encoding) => held.includes(tags[encoding]));
}
