import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { PrismaClient, User } from "../../generated/prisma/client";
import type { createWriter, Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { fingerprint } from "../../store/records/identity";
import { liftBrakes } from "../sign-in/sign-in-throttle";

/** Days until an invitation expires. */
const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

export type NewPerson = {
	name: string;
	email: string;
	roles: readonly string[];
	municipalities: readonly string[];
};

/** Makes an account without a password: nobody can sign in to it yet but by an identity provider. */
export const createAccount = (tx: Transaction, person: NewPerson, now: Date): Promise<User> =>
	tx.user.create({
		data: {
			id: randomUUID(),
			name: person.name,
			email: person.email.toLowerCase(),
			// The link that gives a password goes to the address; an identity provider must vouch for it itself.
			emailVerified: true,
			createdAt: now,
			updatedAt: now,
			roles: JSON.stringify(person.roles),
			municipalities: JSON.stringify(person.municipalities),
		},
	});

/**
 * Makes a link by which a person chooses a password, once, within seven days. Earlier links stop working, and what
 * strangers' guesses have brought upon the account is lifted.
 * @param byId who made it: an account, or a program. @returns the link's secret; only its fingerprint is kept.
 */
export async function createInvitation(
	tx: Transaction,
	{ id: userId, email, name, roles, municipalities }: User,
	byId: string,
	now: Date,
): Promise<string> {
	const token = randomBytes(32).toString("base64url");
	await tx.invitation.deleteMany({ where: { email, usedAt: null } });
	await liftBrakes(tx, userId);
	const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
	const row = { email, name, roles, municipalities, byId, createdAt: now, expiresAt };
	await tx.invitation.create({ data: { id: randomUUID(), tokenHash: fingerprint(token), ...row } });
	return token;
}

/** Whether a link was made for its own owner, who asked for it; see `new-password.ts`. */
const isOwnLink = (row: { byId: string }, user: Pick<User, "id">): boolean => row.byId === user.id;

type Reader = Pick<PrismaClient, "invitation" | "user">;

/** Whom a link is for; `null` for none, one that was used, is too old, or whose account is shut. */
export async function invitedBy(client: Reader, token: string, now: Date): Promise<User | null> {
	const row = await client.invitation.findUnique({ where: { tokenHash: fingerprint(token) } });
	if (!row || row.usedAt || row.expiresAt <= now) return null;
	const user = await client.user.findUnique({ where: { email: row.email } });
	return user && !user.disabledAt ? user : null;
}

/** Sets a person's password; every session of theirs ends. */
async function setPassword(tx: Transaction, userId: string, password: string, now: Date): Promise<void> {
	const where = { userId, providerId: "credential" };
	const { count } = await tx.account.updateMany({ where, data: { password, updatedAt: now } });
	if (count === 0) {
		const row = { accountId: userId, password, createdAt: now, updatedAt: now };
		await tx.account.create({ data: { id: randomUUID(), ...where, ...row } });
	}
	await tx.session.deleteMany({ where: { userId } });
	await liftBrakes(tx, userId);
}

/**
 * Takes an invitation, once: of two that come at the same time, one is too late.
 * @param password one that the rules let pass. @returns whether it was taken.
 */
export async function acceptInvitation(
	write: ReturnType<typeof createWriter>,
	token: string,
	password: string,
	now: Date,
): Promise<boolean> {
	const hash = await hashPassword(password);
	return write(async (tx) => {
		const user = await invitedBy(tx, token, now);
		if (!user) return false;
		const where = { tokenHash: fingerprint(token) };
		const invitation = await tx.invitation.update({ where, data: { usedAt: now } });
		await setPassword(tx, user.id, hash, now);
		const action = isOwnLink(invitation, user) ? "password-changed" : "accept-invitation";
		await audit(tx, { name: user.id, at: now }, action, "", "");
		return true;
	});
}
