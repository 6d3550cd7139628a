/** Headers that set these cookies, beside others. */
export function settingCookies(cookies: readonly string[], more: Record<string, string> = {}): Headers {
	const headers = new Headers(more);
	for (const cookie of cookies) headers.append("Set-Cookie", cookie);
	return headers;
}

/** "Now look there": a browser that reloads the new page sends nothing a second time. */
export const seeOther = (location: string, cookies: readonly string[] = []): Response =>
	new Response(null, {
		status: 303,
		headers: settingCookies(cookies, { Location: location, "Cache-Control": "no-store" }),
	});
