import { randomBytes, randomUUID } from "node:crypto";
import { deskRoutes } from "../../base/routes";
import { withoutHaste } from "../../store/db/patience";
import { audit } from "../../store/records/audit";
import { fingerprint } from "../../store/records/identity";
import { postMail } from "../mail/new-password-mail";
import type { AuthParts } from "../sign-in/auth";
import { askingBrakes, guesserOf } from "../sign-in/guesses";
import { takeTry } from "../sign-in/sign-in-throttle";

/** Who asks by mail reads it now; a stranger who finds the mail later finds nothing. */
const LINK_MS = 60 * 60_000;

/**
 * Makes a link by which somebody who asked may choose a new password, once, within the hour. Only links that they
 * asked for themselves stop working: an administrator's invitation is not a stranger's to end, and neither are the
 * pauses that guesses have brought upon the account.
 * @returns who it is for and the link's secret; `null` where there is no open account with a password.
 */
async function makeLink({ write }: AuthParts, userId: string, now: Date) {
	return write(async (tx) => {
		const user = await tx.user.findUnique({ where: { id: userId }, include: { accounts: true } });
		const hasPassword = user?.accounts.some(({ providerId }) => providerId === "credential");
		if (!user || user.disabledAt || !hasPassword) return null;
		const { email, name, roles, municipalities } = user;
		await tx.invitation.deleteMany({ where: { email, usedAt: null, byId: user.id } });
		const token = randomBytes(32).toString("base64url");
		const times = { createdAt: now, expiresAt: new Date(now.getTime() + LINK_MS) };
		const row = { id: randomUUID(), tokenHash: fingerprint(token), byId: user.id, ...times };
		await tx.invitation.create({ data: { ...row, email, name, roles, municipalities } });
		await audit(tx, { name: user.id, at: now }, "password-asked", "", "");
		return { to: email, name, link: token };
	});
}

/**
 * Somebody asks for a new password. Whoever it is, they are answered the same and as fast: what a known mail costs
 * besides is begun afterwards. So often from one address, and for one account, and no more.
 * @param later begins work that nobody waits for.
 */
export async function askForPassword(
	parts: AuthParts,
	asked: Headers,
	email: string,
	now: Date,
	later: (work: () => Promise<unknown>) => void,
): Promise<void> {
	const guesser = await guesserOf(parts, asked, { email: email.trim().toLowerCase().slice(0, 200) }, now);
	const { waitMs } = await takeTry(parts, askingBrakes(parts, guesser), now);
	const { account } = guesser;
	if (waitMs > 0 || !account) return;
	later(() =>
		withoutHaste(async () => {
			const made = await makeLink(parts, account.id, now);
			const { origin } = new URL(parts.siteUrl);
			if (made)
				await postMail(parts.write, { ...made, link: origin + deskRoutes.invitation(made.link) }, now);
		}),
	);
}
