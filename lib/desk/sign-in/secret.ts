import { hkdfSync, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { databasePath, readEnv } from "../../base/env";

const FILE = "secret.key";
const SHORTEST = 32;

const read = (path: string) => {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return "";
	}
};

/** Made whole under a name of its own, then linked: of two processes that begin at once, both read one secret. */
function make(path: string): string {
	mkdirSync(dirname(path), { recursive: true });
	const own = `${path}.${process.pid}-${randomBytes(6).toString("hex")}`;
	writeFileSync(own, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600 });
	try {
		linkSync(own, path);
	} catch (error) {
		if ((error as { code?: string }).code !== "EEXIST") throw error;
	} finally {
		unlinkSync(own);
	}
	return read(path);
}

/**
 * The site's one secret: `AUTH_SECRET`, else the file `secret.key` beside the database, made at first use for its
 * owner's eyes alone. It is in no dump; losing it signs everybody out, and second factors must be set up again.
 * @throws when the secret is too short to be one, or the file can be neither read nor made.
 */
export function authSecret(databaseUrl = readEnv().DATABASE_URL, given = process.env.AUTH_SECRET): string {
	const path = join(dirname(databasePath(databaseUrl)), FILE);
	const secret = given || read(path) || make(path);
	if (secret.length < SHORTEST) throw new Error(`AUTH_SECRET skal være mindst ${SHORTEST} tegn`);
	return secret;
}

/**
 * A key of its own for one purpose, 32 bytes: what signs a link cannot sign a session.
 * @param purpose a name that no other use has.
 */
export const signingKey = (purpose: string, secret = authSecret()): Buffer =>
	Buffer.from(hkdfSync("sha256", secret, "", `paaroerendevejviser ${purpose}`, 32));
