const FRAME = /^\s+at \S/;
const DIGEST = /digest: '(\w+)'/;
const FAULT = /\b([A-Z]\w*(?:Error|Exception|Warning))\b/;

/**
 * What of a line of Next's own complaints may be written down: where the fault is and its name. Messages
 * are left out, since they may quote what somebody searched for (decision 12).
 * @returns nothing for a line that has neither.
 */
export function withoutMessage(line: string): string | undefined {
	if (FRAME.test(line)) return line.trimEnd();
	const digest = DIGEST.exec(line)?.[1];
	if (digest) return `  digest ${digest}`;
	const fault = FAULT.exec(line)?.[1];
	return fault && `Next: ${fault}`;
}
