import { describe, expect, it } from "vitest";
import { catalogueVersionSource } from "@/lib/delivery/read-version";
import { createVersionWatch } from "@/lib/delivery/version-watch";
import { prepareDatabase } from "@/tests/support/database";

const database = prepareDatabase();

describe("catalogueVersionSource", () => {
	it("notices another client's publication within a second, and the Danish midnight", async () => {
		const { url, client } = await database();
		let now = new Date("2026-11-23T22:59:00Z");
		const source = catalogueVersionSource(url, () => now);
		const watch = createVersionWatch(
			source,
			() => performance.now(),
			() => undefined,
		);
		watch.start();
		await expect.poll(watch.current).toBeDefined();
		const first = watch.current()?.version;
		await client.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
		await expect.poll(() => watch.current()?.version, { timeout: 1_000 }).not.toBe(first);
		const second = watch.current()?.version;
		now = new Date("2026-11-23T23:00:00Z");
		await expect.poll(() => watch.current()?.version, { timeout: 1_000 }).not.toBe(second);
		watch.stop();
	});

	it("reads the addresses of the data, finer target groups included", async () => {
		const { url, client } = await database();
		const source = catalogueVersionSource(url, () => new Date());
		const { code } = await client.targetGroup.findFirstOrThrow({ where: { parent: { not: null } } });
		const canonical = await source.readCanonical();
		const address = `?maalgruppe=${code}`;
		expect(canonical("/indsatser", `${address}&maalgruppe=findes-ikke`)).toBe(`/indsatser${address}`);
	});

	it("fails while there is no database", async () => {
		const source = catalogueVersionSource("file:/findes/ikke/catalogue.db", () => new Date());
		await expect(source.readVersion()).rejects.toThrow();
		await expect(source.readVersion()).rejects.toThrow();
	});
});
