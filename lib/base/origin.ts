function hostOf(origin: string): string | undefined {
	return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a POST comes from a page of our own (decision 13): the browser says so itself, or names our
 * address as its origin. Where no address is configured, the host that was asked is ours.
 * @param siteUrl the site's configured address, if any.
 */
export function isFromOwnPage(headers: Headers, siteUrl: string | undefined): boolean {
	if (headers.get("sec-fetch-site") === "same-origin") return true;
	const origin = headers.get("origin");
	if (!origin) return false;
	if (siteUrl) return origin === new URL(siteUrl).origin;
	const host = hostOf(origin);
	return host !== undefined && host === headers.get("host");
}
