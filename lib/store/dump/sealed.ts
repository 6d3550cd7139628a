import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** A sealed file that cannot be opened; told in Danish. */
export class SealFault extends Error {}

/*
 * A sealed file: these letters, the salt, the nonce, what was sealed (AES-256-GCM), the tag. The key is scrypt's of the
 * passphrase, N = 2^17, r = 8, p = 1; head, salt and nonce are authenticated too. Written down here and in
 * docs/operations.md, so that it can be opened without this program.
 */
const HEAD = Buffer.from("paaroerendevejviser-sealed-1\n");
const [SALT, NONCE, TAG] = [16, 12, 16];
const START = HEAD.length + SALT + NONCE;
const CIPHER = "aes-256-gcm";
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

const keyOf = (passphrase: string, start: Buffer) =>
	scryptSync(passphrase, start.subarray(HEAD.length, HEAD.length + SALT), 32, COST);
const nonceOf = (start: Buffer) => start.subarray(HEAD.length + SALT);

/** Writes a file sealed by a passphrase; never more of it is in memory than a piece. */
export async function seal(plain: string, sealed: string, passphrase: string): Promise<void> {
	const start = Buffer.concat([HEAD, randomBytes(SALT), randomBytes(NONCE)]);
	const cipher = createCipheriv(CIPHER, keyOf(passphrase, start), nonceOf(start)).setAAD(start);
	const target = createWriteStream(sealed, { mode: 0o600, flags: "wx" });
	target.write(start);
	await pipeline(createReadStream(plain), cipher, target, { end: false });
	await new Promise<void>((resolve, reject) => {
		target.once("error", reject).end(cipher.getAuthTag(), resolve);
	});
}

/** Reads what stands around the sealed part. */
async function around(sealed: string) {
	const { size } = await stat(sealed);
	if (size <= START + TAG) throw new SealFault("Filen er ikke en krypteret kopi herfra.");
	const file = await open(sealed);
	try {
		const [start, tag] = [Buffer.alloc(START), Buffer.alloc(TAG)];
		await file.read(start, 0, START, 0);
		await file.read(tag, 0, TAG, size - TAG);
		if (!start.subarray(0, HEAD.length).equals(HEAD)) {
			throw new SealFault("Filen er ikke en krypteret kopi herfra.");
		}
		return { start, tag, last: size - TAG - 1 };
	} finally {
		await file.close();
	}
}

/**
 * Opens a sealed file into another one, which is there afterwards only if every byte is as it was sealed.
 * @throws SealFault when it is damaged, or the passphrase is another.
 */
export async function unseal(sealed: string, plain: string, passphrase: string): Promise<void> {
	const { start, tag, last } = await around(sealed);
	const cipher = createDecipheriv(CIPHER, keyOf(passphrase, start), nonceOf(start)).setAAD(start);
	cipher.setAuthTag(tag);
	const target = createWriteStream(plain, { mode: 0o600, flags: "wx" });
	try {
		await pipeline(createReadStream(sealed, { start: START, end: last }), cipher, target);
	} catch (error) {
		await rm(plain, { force: true });
		const isTampered = /unable to authenticate/i.test((error as Error).message);
		throw isTampered ? new SealFault("Kopien er beskadiget, eller adgangsordet er et andet.") : error;
	}
}
