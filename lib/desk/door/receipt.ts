import { carriesReceipt, RECEIPT_COOKIE } from "../../base/receipt-cookie";
import { signedCookie, signedCookieOf } from "../sign-in/cookies";
import { signingKey } from "../sign-in/secret";
import type { Outcome } from "./action";
import { RECEIPTS } from "./receipts";

/** As long as a browser takes to follow us to the next page, and no longer where it never comes there. */
const LASTS_MS = 60_000;
/** Longer ones would not fit in a cookie beside the session's. */
const MOST = 500;

const key = () => signingKey("receipt").toString("base64");

/** What somebody is told of what they have done; `null` where the page itself says it. */
export function receiptWords(action: string, { receipt }: Extract<Outcome, { kind: "done" }>): string | null {
	const always = Object.hasOwn(RECEIPTS, action) ? RECEIPTS[action] : undefined;
	return receipt ?? (always === undefined ? "Det er gjort." : always);
}

/** The cookie that carries it to the next page. */
export const receiptCookie = (words: string): string =>
	signedCookieOf(RECEIPT_COOKIE, words.slice(0, MOST), key(), LASTS_MS);

/** What somebody has just done, on the page that they were led to; `null` on any other. */
export const receiptIn = (headers: Headers): string | null =>
	carriesReceipt(headers.get("cookie") ?? "") ? signedCookie(headers, RECEIPT_COOKIE, key()) : null;
