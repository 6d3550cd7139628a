/**
 * An error of the public API as RFC 9457 problem+json.
 * @param detail what is wrong, for the program's developer, in English.
 */
export function problem(status: number, title: string, detail: string, extra: object = {}): Response {
	const body = { type: "about:blank", title, status, detail, ...extra };
	return new Response(JSON.stringify(body), {
		status,
		headers: { "content-type": "application/problem+json; charset=utf-8" },
	});
}
