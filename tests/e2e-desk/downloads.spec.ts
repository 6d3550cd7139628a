import { expect, test } from "../support/e2e/desk";
import { post } from "../support/e2e/desk-http";

/**
 * Files that the built site makes from folders it finds by path: the content's own form, and migrations. Elsewhere
 * they are tested by their functions, which run from the project's folder as a bundle need not.
 */
test("the built site hands out the content as files, and everything as one, from the folders it is started in", async ({
	caller,
}) => {
	const editor = await caller("editor");
	const content = await post(editor, "/redaktion/eksport/indhold", {});
	expect([content.status, content.headers.get("content-type")]).toEqual([200, "application/x-tar"]);
	const tar = Buffer.from(await content.arrayBuffer()).toString("utf8");
	for (const file of ["offers/al-anon-telefon.yaml", "interventions/aaben-dialog.md", "providers.yaml"])
		expect(tar).toContain(file);
	const administrator = await caller("administrator");
	const all = await post(administrator, "/redaktion/eksport/alt", {});
	expect(all.status).toBe(200);
	expect(Buffer.from(await all.arrayBuffer()).length).toBeGreaterThan(100_000);
});
