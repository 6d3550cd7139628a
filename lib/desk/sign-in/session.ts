import type { User } from "../../generated/prisma/client";
import { withPatience } from "../../store/db/patience";
import type { Transaction } from "../../store/db/writer";
import type { AuthParts } from "./auth";
import { sessionTokenOf } from "./cookies";
import { graceOf } from "./grace";
import type { Person } from "./person";
import { isProved, mustProve, WITH_FACTORS } from "./proved";
import { publicAuth } from "./public-auth";
import { municipalitiesOf, rolesOf } from "./roles-in-row";
import { absoluteMs, idleMs, NOTED_EVERY_MS } from "./session-times";

/**
 * An account as the desk sees it.
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
	const include = { user: { include: WITH_FACTORS } };
	const session = await parts.client.session.findUnique({ where: { token }, include });
	if (!session || session.user.disabledAt) return null;
	const end = Math.min(session.expiresAt.getTime(), session.createdAt.getTime() + absoluteMs());
	return now.getTime() < end ? session : null;
}
export type LiveSession = NonNullable<Awaited<ReturnType<typeof liveSession>>>;

/** Nothing that somebody waits for stands behind it for longer. */
const NOTE_PATIENCE_MS = 300;

/** Sessions whose use is being written down right now. */
const underWay = new Set<string>();

/**
 * Keeps a session from ending for want of use: at most one write in ten minutes, also of requests that come at once.
 * Nobody waits for it, and one that fails is tried again by the next request.
 */
function noteUse({ write }: AuthParts, session: LiveSession, now: Date): void {
	const expiresAt = new Date(now.getTime() + idleMs());
	if (underWay.has(session.id)) return;
	if (Math.abs(expiresAt.getTime() - session.expiresAt.getTime()) <= NOTED_EVERY_MS) return;
	underWay.add(session.id);
	// It may have been ended meanwhile; then there is nothing to keep.
	const where = { id: session.id };
	const note = () => write((tx) => tx.session.updateMany({ where, data: { expiresAt, updatedAt: now } }));
	withPatience(note, NOTE_PATIENCE_MS)
		.catch(() => undefined)
		.finally(() => underWay.delete(session.id));
}

/**
 * Who has signed in, by a request's cookie. Using a session keeps it from ending for want of use.
 * @returns `null` for nobody: no session, one that has ended, or an account that is shut.
 */
export async function personWith(parts: AuthParts, headers: Headers, now: Date): Promise<Person | null> {
	const session = await liveSession(parts, headers, now);
	if (!session) return null;
	noteUse(parts, session, now);
	const { user } = session;
	const person = personFrom(user, isProved(session, user));
	if (person.hasSecondFactor) return person;
	if (mustProve(session, user)) return { ...person, mustProve: true };
	return { ...person, grace: await graceOf(parts, user, now) };
}

/** Takes away what has ended: sessions, and steps of signing in that nobody finished. */
export async function forgetEnded(tx: Transaction, now: Date): Promise<void> {
	const begun = new Date(now.getTime() - absoluteMs());
	const ended = { OR: [{ expiresAt: { lte: now } }, { createdAt: { lte: begun } }] };
	await tx.session.deleteMany({ where: ended });
	await tx.verification.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** Who has signed in, by the site's own database; see `personWith`. */
export async function personOf(headers: Headers, now: Date): Promise<Person | null> {
	if (!headers.get("cookie")?.includes("__Host-")) return null;
	return personWith((await publicAuth()).parts, headers, now);
}
