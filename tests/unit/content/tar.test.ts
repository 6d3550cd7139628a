import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tarOf } from "@/lib/store/content-files/tar";

const NOW = new Date("2026-01-25T09:00:00.000Z");

it("a tar file of ours is unpacked by the system's own tar, byte for byte", () => {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-tar-"));
	const files = new Map([
		["a.yaml", "æøå: 1\n"],
		["interventions/tom.md", ""],
		["offers/hel-blok.yaml", "x".repeat(512)],
		[`offers/${"y".repeat(80)}.yaml`, "👍🏽".repeat(1_000)],
	]);
	writeFileSync(join(folder, "indhold.tar"), tarOf(files, NOW));
	execFileSync("tar", ["-xf", "indhold.tar"], { cwd: folder });
	for (const [path, text] of files) expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
	const listed = execFileSync("tar", ["-tf", "indhold.tar"], { cwd: folder, encoding: "utf8" });
	expect(listed.trim().split("\n")).toEqual([...files.keys()]);
	rmSync(folder, { recursive: true });
});

it("a path that does not fit is refused, not cut", () => {
	expect(() => tarOf(new Map([["x".repeat(101), ""]]), NOW)).toThrow("too long");
});
