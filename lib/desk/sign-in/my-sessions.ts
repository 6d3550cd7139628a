import type { PrismaClient } from "../../generated/prisma/client";
import type { LiveSession } from "./session";
import { absoluteMs } from "./session-times";

/** One of somebody's own sessions, in their list of them. */
export type OwnSession = {
	id: string;
	begun: Date;
	/** To within ten minutes; see `session.ts`. */
	used: Date;
	way: string;
	proof: string;
	browser: string;
	isThis: boolean;
};

/** Somebody's sessions that hold, this one first, then the last used. */
export async function ownSessions(
	client: PrismaClient,
	{ id: own, userId }: LiveSession,
	now: Date,
): Promise<OwnSession[]> {
	const begun = new Date(now.getTime() - absoluteMs());
	const where = { userId, expiresAt: { gt: now }, createdAt: { gt: begun } };
	const rows = await client.session.findMany({ where, orderBy: { updatedAt: "desc" } });
	const sessions = rows.map(({ id, createdAt, updatedAt, way, proof, browser }) => ({
		...{ id, way, proof, browser, begun: createdAt, used: updatedAt },
		isThis: id === own,
	}));
	return sessions.sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
