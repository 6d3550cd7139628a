import type { Transaction } from "../../store/db/writer";
import { fingerprint } from "../../store/records/identity";
import { OIDC_PROVIDER } from "./oidc-settings";

/** How a second factor was shown: by the app, by a code kept for its loss, by a passkey, or at the provider. */
export type Proof = "code" | "recovery-code" | "passkey" | "provider";
/** How somebody came in. */
export type Way = "password" | "external" | "passkey";

/** What is read of an account to tell what it can prove. */
export const WITH_FACTORS = {
	twofactors: { select: { secret: true, verified: true } },
	passkeys: { select: { id: true } },
	accounts: { select: { id: true, providerId: true } },
} as const;

type Totp = { secret: string; verified: boolean | null };
type Account = { id: string; providerId: string };
type Factored = {
	twofactors: readonly Totp[];
	passkeys: readonly { id: string }[];
	accounts: readonly Account[];
};
type InSession = { factor: string | null; proof: string; proofOf: string | null };

/**
 * What stands in the session that began the app or proved it. The secret's, not the row's: the library sets up a new
 * one in the row of one that was never finished.
 */
const markOf = ({ secret }: Totp) => fingerprint(secret);

const totpOf = ({ twofactors }: Pick<Factored, "twofactors">) => twofactors[0] ?? null;

/** Whether the account has an app in use, whoever has proved it where. */
export function hasTotp(user: Pick<Factored, "twofactors">): boolean {
	const totp = totpOf(user);
	return totp !== null && totp.verified !== false;
}

/** Whether the account has a second factor of its own in use: the app, or a passkey. */
export const hasFactor = (user: Pick<Factored, "twofactors" | "passkeys">): boolean =>
	hasTotp(user) || user.passkeys.length > 0;

/** Whether the app was begun in this session, and not elsewhere. */
export function isOwnTotp(session: InSession, user: Factored): boolean {
	const totp = totpOf(user);
	return totp !== null && session.factor === markOf(totp);
}

/**
 * Whether a second factor was proved in this session that the account still has: what rights need. That it has one
 * somewhere is not enough, and one that was taken away since proves nothing.
 */
export function isProved({ proof, proofOf }: InSession, user: Factored): boolean {
	if (proofOf === null) return false;
	switch (proof as Proof) {
		case "code":
		case "recovery-code":
			return hasTotp(user) && user.twofactors.some((totp) => markOf(totp) === proofOf);
		case "passkey":
			return user.passkeys.some(({ id }) => id === proofOf);
		case "provider":
			return user.accounts.some(({ id, providerId }) => providerId === OIDC_PROVIDER && id === proofOf);
		default:
			return false;
	}
}

/** Whether the account has a second factor that was not proved here: then nothing but proving it can be done. */
export const mustProve = (session: InSession, user: Factored): boolean =>
	hasFactor(user) && !isProved(session, user);

type Where = { id: string } | { token: string };

/** Writes into a session that the app, as it was just begun, belongs to it. In the caller's transaction. */
export async function noteBegun(tx: Transaction, where: Where): Promise<void> {
	const session = await tx.session.findUnique({ where });
	const totp = session && (await tx.twoFactor.findFirst({ where: { userId: session.userId } }));
	// It may have been ended meanwhile.
	if (totp) await tx.session.updateMany({ where, data: { factor: markOf(totp) } });
}

/** Which of the account's factors a proof is of, as it is now. */
async function provedOne(tx: Transaction, userId: string, proof: Proof, passkey: string | undefined) {
	if (proof === "passkey") return passkey ?? null;
	if (proof === "provider") {
		const tie = await tx.account.findFirst({ where: { userId, providerId: OIDC_PROVIDER } });
		return tie?.id ?? null;
	}
	const totp = await tx.twoFactor.findFirst({ where: { userId } });
	return totp && markOf(totp);
}

/**
 * Writes into a session what was proved in it, and when. In the caller's transaction.
 * @param passkey which one, when it was one.
 */
export async function noteProved(
	tx: Transaction,
	where: Where,
	proof: Proof,
	at: Date,
	passkey?: string,
): Promise<void> {
	const session = await tx.session.findUnique({ where });
	const proofOf = session && (await provedOne(tx, session.userId, proof, passkey));
	if (proofOf) await tx.session.updateMany({ where, data: { proof, proofOf, provedAt: at } });
}
