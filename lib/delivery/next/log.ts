/** A fault as it may be written down: never a query, an address of a person, or a browser. */
type Fault = { route: string; status: number; message: string };

export type Log = (fault: Fault) => void;

/** One line, so that nothing a visitor sends can pass for a line of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 300);

/** @param write takes one line without its end. */
export function createLog(write: (line: string) => void, now: () => Date): Log {
	return ({ route, status, message }) =>
		write(`${now().toISOString()} ${oneLine(route)} ${status} ${oneLine(message)}`);
}
