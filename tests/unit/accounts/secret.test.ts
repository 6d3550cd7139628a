import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { authSecret, signingKey } from "@/lib/desk/sign-in/secret";

const newFolder = () => join(mkdtempSync(join(tmpdir(), "paaroerende-secret-")), "data");

it("is made once beside the database, for its owner's eyes alone", () => {
	const folder = newFolder();
	const url = `file:${folder}/catalogue.db?x=1`;
	const secret = authSecret(url, "");
	expect(secret.length).toBeGreaterThanOrEqual(64);
	expect(authSecret(url, "")).toBe(secret);
	expect(readFileSync(join(folder, "secret.key"), "utf8").trim()).toBe(secret);
	expect(statSync(join(folder, "secret.key")).mode & 0o777).toBe(0o600);
	expect(authSecret(`file:${newFolder()}/catalogue.db`, "")).not.toBe(secret);
});

it("is the one that was set, when it is long enough", () => {
	const url = `file:${newFolder()}/catalogue.db`;
	expect(authSecret(url, "x".repeat(32))).toBe("x".repeat(32));
	expect(() => authSecret(url, "kort")).toThrow("AUTH_SECRET");
});

it("is never a file that was cut short", () => {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-secret-"));
	writeFileSync(join(folder, "secret.key"), "kort");
	expect(() => authSecret(`file:${folder}/catalogue.db`, "")).toThrow("AUTH_SECRET");
});

it("gives every purpose a key of its own", () => {
	const [a, b] = [signingKey("preview", "s".repeat(40)), signingKey("other", "s".repeat(40))];
	expect(a).toHaveLength(32);
	expect(a.equals(b)).toBe(false);
	expect(signingKey("preview", "s".repeat(40)).equals(a)).toBe(true);
	expect(signingKey("preview", "t".repeat(40)).equals(a)).toBe(false);
});
