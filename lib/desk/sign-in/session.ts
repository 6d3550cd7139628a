import { z } from "zod";
import type { User } from "../../generated/prisma/client";
import { writeFault } from "../../store/db/faults";
import { withPatience } from "../../store/db/patience";
import type { Transaction } from "../../store/db/writer";
import type { AuthParts } from "./auth";
import { sessionTokenOf } from "./cookies";
import { type Person, ROLES } from "./person";
import { isProved } from "./proved";
import { publicAuth } from "./public-auth";
import { ABSOLUTE_MS, IDLE_MS, NOTED_EVERY_MS } from "./session-times";

const rolesSchema = z.array(z.enum(ROLES)).catch([]);
const municipalitiesSchema = z.array(z.string()).catch([]);

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

export const rolesOf = (json: string) => rolesSchema.parse(parsed(json));
export const municipalitiesOf = (json: string) => municipalitiesSchema.parse(parsed(json));

/**
 * An account as the desk sees it. Roles that cannot be read are none.
 * @param hasSecondFactor whether it was proved in the session: that the account has one somewhere is not enough.
 */
export const personFrom = (user: User, hasSecondFactor: boolean): Person => ({
	id: user.id,
	name: user.name,
	roles: rolesOf(user.roles),
	municipalities: municipalitiesOf(user.municipalities),
	hasSecondFactor,
});

/** A session that holds at a moment, with its account; `null` when there is none. */
export async function liveSession(parts: AuthParts, headers: Headers, now: Date) {
	const token = sessionTokenOf(headers, parts.secret);
	if (!token) return null;
	const session = await parts.client.session.findUnique({ where: { token }, include: { user: true } });
	if (!session || session.user.disabledAt) return null;
	const end = Math.min(session.expiresAt.getTime(), session.createdAt.getTime() + ABSOLUTE_MS);
	return now.getTime() < end ? session : null;
}

/** A page is not kept waiting for that a session was used. */
const NOTE_PATIENCE_MS = 300;

/**
 * Who has signed in, by a request's cookie. Using a session keeps it from ending for want of use.
 * @returns `null` for nobody: no session, one that has ended, or an account that is shut.
 */
export async function personWith(parts: AuthParts, headers: Headers, now: Date): Promise<Person | null> {
	const session = await liveSession(parts, headers, now);
	if (!session) return null;
	const expiresAt = new Date(now.getTime() + IDLE_MS);
	if (expiresAt.getTime() - session.expiresAt.getTime() > NOTED_EVERY_MS) {
		// It may have been ended meanwhile; then there is nothing to keep.
		const where = { id: session.id };
		const note = () =>
			parts.write((tx) => tx.session.updateMany({ where, data: { expiresAt, updatedAt: now } }));
		await withPatience(note, NOTE_PATIENCE_MS).catch((error) => {
			// The next page notes it; nobody is kept out for it.
			if (!writeFault(error)) throw error;
		});
	}
	return personFrom(session.user, session.user.twoFactorEnabled === true && (await isProved(parts, session)));
}

/** Takes away what has ended: sessions, and steps of signing in that nobody finished. */
export async function forgetEnded(tx: Transaction, now: Date): Promise<void> {
	const begun = new Date(now.getTime() - ABSOLUTE_MS);
	const ended = { OR: [{ expiresAt: { lte: now } }, { createdAt: { lte: begun } }] };
	await tx.session.deleteMany({ where: ended });
	await tx.verification.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** Who has signed in, by the site's own database; see `personWith`. */
export async function personOf(headers: Headers, now: Date): Promise<Person | null> {
	if (!headers.get("cookie")?.includes("__Host-")) return null;
	return personWith((await publicAuth()).parts, headers, now);
}
