/**
 * Carries one sentence about what was just done to the page that comes next: the desk signs it, and the front takes it
 * away with that page, so that it is gone on the page after. Browsers take it from this very host alone.
 */
export const RECEIPT_COOKIE = "__Host-redaktion.kvittering";

/** What takes it away. */
export const SPENT_RECEIPT = `${RECEIPT_COOKIE}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`;

/** Whether a request carries one. */
export const carriesReceipt = (cookies: string | undefined): boolean =>
	(cookies ?? "").split(/;\s*/).some((cookie) => cookie.startsWith(`${RECEIPT_COOKIE}=`));
