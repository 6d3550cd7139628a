import type { PrismaClient } from "../../generated/prisma/client";
import { OIDC_PROVIDER } from "../sign-in/oidc-settings";
import type { Role } from "../sign-in/person";
import { hasFactor, WITH_FACTORS } from "../sign-in/proved";
import { municipalitiesOf, rolesOf } from "../sign-in/roles-in-row";

/** Somebody in the list of people. */
export type ListedPerson = {
	id: string;
	name: string;
	email: string;
	roles: readonly Role[];
	municipalities: readonly string[];
	version: number;
	/** Whether the app or a passkey is set up. */
	hasSecondFactor: boolean;
	/** Whether the account is tied to somebody at the identity provider. */
	isTied: boolean;
	/** Invited, and has not chosen a password or come by the identity provider yet. */
	isWaiting: boolean;
	isShut: boolean;
	/** What became of the last mail about what waits for them, when it is not known to have gone out. */
	notice: "failed" | "sending" | null;
};

const unsent = (state = ""): ListedPerson["notice"] =>
	state === "failed" || state === "sending" ? state : null;

/** Everybody with an account, by name; those who are shut out last. */
export async function listPeople(client: PrismaClient): Promise<ListedPerson[]> {
	const [users, notices] = await Promise.all([
		client.user.findMany({ include: { ...WITH_FACTORS, accounts: true } }),
		client.noticeState.findMany({ where: { state: { in: ["failed", "sending"] } } }),
	]);
	const noticeOf = (id: string) => notices.find(({ userId }) => userId === id)?.state;
	const people = users.map((user) => ({
		id: user.id,
		name: user.name,
		email: user.email,
		roles: rolesOf(user.roles),
		municipalities: municipalitiesOf(user.municipalities),
		version: user.version,
		hasSecondFactor: hasFactor(user),
		isTied: user.accounts.some(({ providerId }) => providerId === OIDC_PROVIDER),
		isWaiting: user.accounts.length === 0,
		isShut: user.disabledAt !== null,
		notice: unsent(noticeOf(user.id)),
	}));
	const byName = new Intl.Collator("da");
	return people.sort((a, b) => Number(a.isShut) - Number(b.isShut) || byName.compare(a.name, b.name));
}
