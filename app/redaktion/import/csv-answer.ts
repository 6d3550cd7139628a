/** A CSV file to download. */
export const csvAnswer = (text: string, fileName: string) =>
	new Response(text, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${fileName}"`,
			"Cache-Control": "no-store",
		},
	});

/** The same answer for what is not there and what one may not see. */
export const notFoundAnswer = () =>
	new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
