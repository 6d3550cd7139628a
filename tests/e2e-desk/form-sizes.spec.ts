import { DESK_FORM } from "@/lib/desk/answers/desk-limits";
import { openDatabase } from "@/lib/store/db/client";
import { DESK_DATABASE, expect, idOf, test } from "../support/e2e/desk";

test("the largest forms of the desk are far from the limits", async ({ as }) => {
	const { page } = await as("administrator");
	const client = await openDatabase(DESK_DATABASE);
	const largest = [
		...(await client.$queryRaw<{ id: string }[]>`
		SELECT r."recordId" AS "id", max(length(r."document")) FROM "Revision" r JOIN "Record" c ON c."id" = r."recordId"
		GROUP BY c."kind"`),
	];
	await client.$disconnect();
	for (const id of [...largest.map((row) => row.id), idOf("places", "danmark")]) {
		await page.goto(`/redaktion/poster/${id}/rediger`);
		const [fields = 0, bytes = 0] = await page.evaluate(() => {
			const sent = [...document.forms].map((form) => [...new FormData(form)] as [string, string][]);
			const sizes = sent.map((pairs) => new URLSearchParams(pairs).toString().length);
			return [Math.max(...sent.map(({ length }) => length)), Math.max(...sizes)];
		});
		expect(fields * 1.5, `fields of ${id}`).toBeLessThan(DESK_FORM.fields);
		expect(bytes * 1.5, `bytes of ${id}`).toBeLessThan(256 * 1024);
	}
});
