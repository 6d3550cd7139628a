import type { PrismaClient } from "../../generated/prisma/client";
import type { Role } from "../sign-in/person";
import { municipalitiesOf, rolesOf } from "../sign-in/session";

/** Somebody in the list of people. */
export type ListedPerson = {
	id: string;
	name: string;
	email: string;
	roles: readonly Role[];
	municipalities: readonly string[];
	version: number;
	hasSecondFactor: boolean;
	/** Invited, and has not chosen a password or come by the identity provider yet. */
	isWaiting: boolean;
	isShut: boolean;
};

/** Everybody with an account, by name; those who are shut out last. */
export async function listPeople(client: PrismaClient): Promise<ListedPerson[]> {
	const users = await client.user.findMany({ include: { accounts: true } });
	const people = users.map((user) => ({
		id: user.id,
		name: user.name,
		email: user.email,
		roles: rolesOf(user.roles),
		municipalities: municipalitiesOf(user.municipalities),
		version: user.version,
		hasSecondFactor: user.twoFactorEnabled === true,
		isWaiting: user.accounts.length === 0,
		isShut: user.disabledAt !== null,
	}));
	const byName = new Intl.Collator("da");
	return people.sort((a, b) => Number(a.isShut) - Number(b.isShut) || byName.compare(a.name, b.name));
}
