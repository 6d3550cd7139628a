import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { rolesOf } from "../sign-in/roles-in-row";
import { createAccount, createInvitation } from "./invitations";
import { resetFactors } from "./reset-factors";

const PROGRAM = "account:first";

/**
 * Invites an administrator from the machine itself. Somebody who has an account with that mail becomes one, and is
 * let in again, without the second factor they had.
 * @param again whether it may be done where there already is an open administrator.
 * @returns the link's secret; `null` when there is one.
 */
export async function inviteFirst(
	tx: Transaction,
	{ mail, name }: { mail: string; name: string },
	again: boolean,
	now: Date,
): Promise<string | null> {
	const email = mail.toLowerCase();
	const open = await tx.user.findMany({ where: { disabledAt: null } });
	const others = open.filter((user) => user.email !== email);
	if (!again && others.some(({ roles }) => rolesOf(roles).includes("administrator"))) return null;
	const known = await tx.user.findUnique({ where: { email } });
	const roles = [...new Set([...rolesOf(known?.roles ?? "[]"), "administrator"])];
	const user = known
		? await tx.user.update({
				where: { email },
				data: { roles: JSON.stringify(roles), disabledAt: null, version: { increment: 1 }, updatedAt: now },
			})
		: await createAccount(tx, { name, email, roles, municipalities: [] }, now);
	// Whoever asks for this has the machine; a telephone that was lost must not be able to keep the last one out.
	if (known) await resetFactors(tx, user.id);
	await audit(tx, { name: PROGRAM, at: now }, "invite", "", "", { person: user.id });
	return createInvitation(tx, user, PROGRAM, now);
}
