import { readNoticeChoice } from "../mail/notice-choice";
import { ownSessions } from "./my-sessions";
import { hasTotp } from "./proved";
import { publicAuth } from "./public-auth";
import { hasPassword } from "./second-factor";
import { liveSession } from "./session";

/** What one's own account's page shows; `null` for nobody. */
export async function readOwnAccount(headers: Headers, now: Date) {
	const { parts } = await publicAuth();
	const session = await liveSession(parts, headers, now);
	if (!session) return null;
	const { userId, user } = session;
	const [own, keys, sessions, notices] = await Promise.all([
		hasPassword(parts, userId),
		parts.client.passkey.findMany({ where: { userId }, orderBy: { createdAt: "asc" } }),
		ownSessions(parts.client, session, now),
		readNoticeChoice(parts.client, userId),
	]);
	return { hasPassword: own, hasTotp: hasTotp(user), keys, sessions, notices };
}
