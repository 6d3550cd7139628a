import { readEnv } from "../../base/env";
import type { User } from "../../generated/prisma/client";
import type { AuthParts } from "./auth";
import type { Grace, Role } from "./person";
import { hasFactor, WITH_FACTORS } from "./proved";
import { rolesOf } from "./roles-in-row";

const DAY_MS = 86_400_000;

/** What the other open accounts are that have a second factor. */
async function coveredBy({ client }: AuthParts, userId: string): Promise<Role[]> {
	const where = { disabledAt: null, id: { not: userId } };
	const others = await client.user.findMany({ where, include: WITH_FACTORS });
	return [...new Set(others.filter(hasFactor).flatMap(({ roles }) => rolesOf(roles)))];
}

/**
 * The grace of an account without a second factor: it begins when somebody first comes, or when this version first
 * sees them, and is written down then.
 */
export async function graceOf(parts: AuthParts, user: User, now: Date): Promise<Grace> {
	const from = user.graceFrom ?? now;
	if (!user.graceFrom) {
		const where = { id: user.id, graceFrom: null };
		// Where nothing can be written now, the next request does it; reading must not wait for that.
		await parts.write((tx) => tx.user.updateMany({ where, data: { graceFrom: now } })).catch(() => undefined);
	}
	const until = new Date(from.getTime() + readEnv().FACTOR_GRACE_DAYS * DAY_MS);
	const isOver = now >= until;
	return { until, isOver, covered: isOver ? await coveredBy(parts, user.id) : [] };
}
