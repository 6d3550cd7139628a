import { createDecipheriv, scryptSync } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SealFault, seal, unseal } from "@/lib/store/dump/sealed";

const PASSPHRASE = "hest klammer batteri ærø";
const PLAIN = Buffer.from("SQLite format 3\0".repeat(20_000));

async function sealed(plain = PLAIN) {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-seal-"));
	const [before, file, after] = ["a.db", "a.db.enc", "b.db"].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	writeFileSync(before, plain);
	await seal(before, file, PASSPHRASE);
	return { file, after, bytes: readFileSync(file) };
}

describe("a sealed file", () => {
	it("opens into the same bytes, for its owner's eyes alone, and says nothing itself", async () => {
		const { file, after, bytes } = await sealed();
		await unseal(file, after, PASSPHRASE);
		expect(readFileSync(after).equals(PLAIN)).toBe(true);
		expect([file, after].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
		expect(bytes.includes("SQLite")).toBe(false);
		expect((await sealed()).bytes.equals(bytes)).toBe(false);
	});

	it("is opened by what the documentation says of it, and nothing else", async () => {
		const { bytes } = await sealed();
		const [head, salt, nonce] = [bytes.subarray(0, 29), bytes.subarray(29, 45), bytes.subarray(45, 57)];
		expect(head.toString()).toBe("paaroerendevejviser-sealed-1\n");
		const key = scryptSync(PASSPHRASE, salt, 32, { N: 131_072, r: 8, p: 1, maxmem: 2 ** 28 });
		const cipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(bytes.subarray(0, 57));
		cipher.setAuthTag(bytes.subarray(-16));
		const opened = Buffer.concat([cipher.update(bytes.subarray(57, -16)), cipher.final()]);
		expect(opened.equals(PLAIN)).toBe(true);
	});

	it.each([
		["another passphrase", (bytes: Buffer) => bytes, "et andet adgangsord her"],
		["a bit of the text turned", (bytes: Buffer) => turned(bytes, 5_000), PASSPHRASE],
		["a bit of the salt", (bytes: Buffer) => turned(bytes, 30), PASSPHRASE],
		["a bit of the nonce", (bytes: Buffer) => turned(bytes, 50), PASSPHRASE],
		["a bit of the tag", (bytes: Buffer) => turned(bytes, bytes.length - 1), PASSPHRASE],
		["its end cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1), PASSPHRASE],
		["its head changed", (bytes: Buffer) => turned(bytes, 0), PASSPHRASE],
		["hardly anything left", (bytes: Buffer) => bytes.subarray(0, 60), PASSPHRASE],
	])("with %s is refused, and nothing of it stays", async (_what, change, passphrase) => {
		const { file, after, bytes } = await sealed();
		writeFileSync(file, change(bytes));
		await expect(unseal(file, after, passphrase)).rejects.toThrow(SealFault);
		expect(existsSync(after)).toBe(false);
	});
});

function turned(bytes: Buffer, at: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
}
