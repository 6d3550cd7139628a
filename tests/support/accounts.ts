import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword, symmetricEncrypt } from "better-auth/crypto";
import { SESSION_COOKIE, signedValue } from "@/lib/desk/sign-in/cookies";
import type { Role } from "@/lib/desk/sign-in/person";
import { noteProved } from "@/lib/desk/sign-in/proved";
import { authSecret } from "@/lib/desk/sign-in/secret";
import { idleMs } from "@/lib/desk/sign-in/session-times";
import { codeOfStep, stepAt } from "@/lib/desk/sign-in/used-codes";
import { openDatabase } from "@/lib/store/db/client";
import { createWriter } from "@/lib/store/db/writer";

export const PASSWORD = "blyant-gardin-torsk-41";

export type TestPerson = {
	email: string;
	name?: string;
	roles: readonly Role[];
	municipalities?: readonly string[];
	/** `PASSWORD` unless told. */
	password?: string;
	/** Whether a second factor is set up. */
	totp?: boolean;
};

/** Somebody who can sign in; `secret` makes the codes of their app. */
export type MadePerson = { id: string; email: string; password: string; secret: string | null };

async function inDatabase<T>(url: string, work: Parameters<ReturnType<typeof createWriter>>[0]): Promise<T> {
	const client = await openDatabase(url);
	try {
		return (await createWriter(client)(work)) as T;
	} finally {
		await client.$disconnect();
	}
}

const hashes = new Map<string, Promise<string>>();

/** A hash of a password, made once in a process: it takes the time that a guesser is to need. */
function hashOf(password: string): Promise<string> {
	const known = hashes.get(password) ?? hashPassword(password);
	hashes.set(password, known);
	return known;
}

/** Puts a person straight into a database. */
export async function createPerson(url: string, person: TestPerson): Promise<MadePerson> {
	const {
		email,
		name = "Test Person",
		roles,
		municipalities = [],
		password = PASSWORD,
		totp = false,
	} = person;
	const [id, now] = [randomUUID(), new Date()];
	const secret = totp ? randomBytes(24).toString("base64url") : null;
	const hash = await hashOf(password);
	const key = authSecret(url);
	await inDatabase(url, async (tx) => {
		await tx.user.create({
			data: {
				id,
				name,
				email,
				emailVerified: true,
				createdAt: now,
				updatedAt: now,
				roles: JSON.stringify(roles),
				municipalities: JSON.stringify(municipalities),
				twoFactorEnabled: totp,
			},
		});
		const account = { accountId: id, providerId: "credential", userId: id, password: hash };
		await tx.account.create({ data: { id: randomUUID(), ...account, createdAt: now, updatedAt: now } });
		if (!secret) return;
		const [encrypted, backupCodes] = await Promise.all([
			symmetricEncrypt({ key, data: secret }),
			symmetricEncrypt({ key, data: JSON.stringify(["aaaaa-11111", "bbbbb-22222"]) }),
		]);
		const factor = { secret: encrypted, backupCodes, userId: id, verified: true };
		await tx.twoFactor.create({ data: { id: randomUUID(), ...factor } });
	});
	return { id, email, password, secret };
}

/**
 * A session put straight into a database, as the header `Cookie` carries it.
 * @param proved whether the person's second factor, if they have one, was proved in it.
 */
export async function openSession(
	url: string,
	personId: string,
	now = new Date(),
	proved = true,
): Promise<string> {
	const token = randomBytes(24).toString("base64url");
	const times = { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + idleMs()) };
	await inDatabase(url, async (tx) => {
		await tx.session.create({ data: { id: randomUUID(), token, userId: personId, ...times } });
		if (proved) await noteProved(tx, { token }, "code", now);
	});
	return `${SESSION_COOKIE}=${signedValue(token, authSecret(url))}`;
}

/** What the app of somebody shows. @param away steps of half a minute from now. */
export const codeOf = ({ secret }: Pick<MadePerson, "secret">, away = 0) =>
	codeOfStep(secret ?? "", stepAt(new Date()) + away);

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesSet = (answer: Response) =>
	answer.headers
		.getSetCookie()
		.filter((cookie) => !/max-age=0/i.test(cookie))
		.map((cookie) => cookie.split(";")[0])
		.join("; ");

/** Posts a form as a page of the site would. */
export const postForm = (base: string, path: string, fields: Record<string, string>, cookie = "") =>
	fetch(base + path, {
		method: "POST",
		redirect: "manual",
		headers: { "Sec-Fetch-Site": "same-origin", Origin: base, ...(cookie ? { cookie } : {}) },
		body: new URLSearchParams(fields),
	});

/**
 * Signs somebody in through the pages, by password and code.
 * @returns the header `Cookie`. @throws when the site does not let them in.
 */
export async function signIn(base: string, person: MadePerson): Promise<string> {
	const fields = { mail: person.email, adgangskode: person.password };
	const first = await postForm(base, "/redaktion/log-ind/send", fields);
	const answer = person.secret
		? await postForm(base, "/redaktion/log-ind/kode/send", { kode: codeOf(person) }, cookiesSet(first))
		: first;
	const cookie = cookiesSet(answer);
	if (!cookie.includes(SESSION_COOKIE)) throw new Error(`not signed in: ${answer.status}`);
	return cookie;
}
