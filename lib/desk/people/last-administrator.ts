import type { Transaction } from "../../store/db/writer";
import { rolesOf } from "../sign-in/roles-in-row";

/**
 * Whether nobody could manage people any more without this account: no other open one is an administrator who has
 * a way to sign in.
 */
export async function isLastAdministrator(tx: Transaction, userId: string): Promise<boolean> {
	const open = await tx.user.findMany({ where: { disabledAt: null }, include: { accounts: true } });
	const administrators = open.filter(({ roles }) => rolesOf(roles).includes("administrator"));
	const self = administrators.some(({ id }) => id === userId);
	return self && !administrators.some(({ id, accounts }) => id !== userId && accounts.length > 0);
}
