import fc from "fast-check";
import { oddAddress } from "./odd-addresses";
import { oddForm } from "./odd-forms";
import { HEADERS } from "./odd-requests";

type Header = [name: string, value: string];

/** What is sent, and what is known of it. */
export type Generated = {
	method: string;
	target: string;
	/** As they are written, the body's framing among them. */
	headers: Header[];
	body: string;
	/** Whether the body is framed as it says. */
	isWhole: boolean;
	signedIn: boolean;
};

const extra = fc.array(fc.constantFrom(...HEADERS), { maxLength: 3 });

const reading = fc.record({
	method: fc.constantFrom("GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS"),
	target: oddAddress(4, () => true),
	headers: extra,
	body: fc.constant(""),
	signedIn: fc.boolean(),
});

const sending = (filled: readonly string[]) =>
	fc
		.record({
			method: fc.constantFrom("POST", "POST", "POST", "POST", "PUT", "PATCH", "DELETE"),
			target: oddAddress(1, ({ posts }) => posts),
			headers: extra,
			typed: oddForm(filled),
			isOurs: fc.constantFrom(true, true, true, false),
			signedIn: fc.boolean(),
		})
		.map(({ typed: [type, body], isOurs, headers, ...rest }) => {
			const own: Header[] = isOurs ? [["Sec-Fetch-Site", "same-origin"]] : [];
			const typed: Header[] = type ? [["Content-Type", type]] : [];
			return { ...rest, headers: [...typed, ...own, ...headers], body };
		});

const CHUNKED: Header = ["Transfer-Encoding", "chunked"];
const inChunks = (body: string) => {
	const parts = body.match(/[\s\S]{1,500}/g) ?? [];
	return [...parts, ""].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join("");
};
const saysLength = (length: number): Header => ["Content-Length", String(length)];

/** How a body is framed: by its length, in chunks, by a length that is not its own, or in two ways at once. */
const FRAMINGS = {
	length: (body: string) => ({ added: [saysLength(body.length)], body, isWhole: true }),
	chunked: (body: string) => ({ added: [CHUNKED], body: inChunks(body), isWhole: true }),
	short: (body: string) => ({ added: [saysLength(body.length + 10)], body, isWhole: false }),
	both: (body: string) => ({
		added: [CHUNKED, saysLength(body.length)],
		body: inChunks(body),
		isWhole: false,
	}),
};

/**
 * Any request.
 * @param filled forms as a browser would send them.
 */
export const anyRequest = (filled: readonly string[]): fc.Arbitrary<Generated> =>
	fc
		.tuple(
			fc.oneof({ weight: 3, arbitrary: reading }, { weight: 2, arbitrary: sending(filled) }),
			fc.constantFrom<(keyof typeof FRAMINGS)[]>(
				"length",
				"length",
				"length",
				"chunked",
				"chunked",
				"short",
				"both",
			),
		)
		.map(([request, framing]) => {
			if (!request.body && request.method !== "POST") return { ...request, isWhole: true };
			const { added, body, isWhole } = FRAMINGS[framing](request.body);
			return { ...request, headers: [...request.headers, ...added], body, isWhole };
		});

/**
 * A request as it goes over the wire.
 * @param cookie that of somebody who has signed in.
 */
export function onTheWire(request: Generated, host: string, cookie: string): Buffer {
	const { method, target, headers, body, signedIn } = request;
	const asked: Header[] = headers.some(([name]) => name === "Host") ? [] : [["Host", host]];
	const carried: Header[] = signedIn ? [["Cookie", cookie]] : [];
	const lines = [...asked, ...headers, ...carried, ["Connection", "close"]];
	const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
	return Buffer.from(`${method} ${target} HTTP/1.1\r\n${head}\r\n${body}`, "latin1");
}
