import type { AuthParts } from "./auth";
import { OIDC_PROVIDER } from "./oidc-settings";

type Making = { providerId: string; accountId: string; userId: string };

/**
 * What ties an account here to somebody at an identity provider, when it is about to be made: the library has found
 * no account by issuer and subject, and one by a mail that the provider vouches for. That mail may have been given to
 * somebody else there, so an account that is tied already is not tied again; an administrator can release it.
 * @returns `null` where it may not be made; what the row says besides.
 */
export async function tieFor(parts: AuthParts, { providerId, accountId, userId }: Making) {
	if (providerId !== OIDC_PROVIDER) return {};
	const [issuer = "", ...subject] = accountId.split(" ");
	const ties = await parts.client.account.findMany({ where: { userId, providerId } });
	// An earlier version wrote the subject alone.
	const isOld = (key: string) => key === subject.join(" ");
	if (ties.some((tie) => tie.accountId.startsWith(`${issuer} `) || !(tie.issuer || isOld(tie.accountId))))
		return null;
	const where = { id: { in: ties.filter((tie) => isOld(tie.accountId)).map(({ id }) => id) } };
	await parts.write((tx) => tx.account.deleteMany({ where }));
	return { issuer };
}
