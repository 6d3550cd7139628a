import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { audit } from "@/lib/store/records/audit";

const NOW = new Date("2026-11-24T09:30:00.123Z");
const secret = (name: string) => `HEMMELIGT-${name}`;

/** Everything in a filled desk that no copy may hold. */
export const SECRETS = [
	"password",
	"access",
	"refresh",
	"id-token",
	"session",
	"verification",
	"totp",
	"backup",
	"invitation",
	"link",
].map(secret);

/** Puts a row of nearly every kind into a database: people, their secrets, drafts, reports, imports. */
export async function fillDesk(client: PrismaClient): Promise<void> {
	const day = { createdAt: NOW, updatedAt: NOW };
	const record = await client.record.findFirstOrThrow({ where: { kind: "offer" } });
	const own = { recordId: record.id, revisionId: record.liveRevisionId ?? "" };
	await createWriter(client)(async (tx) => {
		await tx.user.create({
			data: {
				...{
					id: "p1",
					name: "Åse Ærø",
					email: "aase@example.dk",
					emailVerified: true,
					twoFactorEnabled: true,
				},
				...{ roles: `["publisher"]`, ...day },
			},
		});
		await tx.account.create({
			data: {
				...{ id: "a1", accountId: "p1", providerId: "credential", userId: "p1", ...day },
				...{ password: secret("password"), accessToken: secret("access") },
				...{ refreshToken: secret("refresh"), idToken: secret("id-token"), accessTokenExpiresAt: NOW },
			},
		});
		await tx.session.create({
			data: { id: "s1", token: secret("session"), userId: "p1", expiresAt: NOW, ...day },
		});
		await tx.verification.create({
			data: { id: "v1", identifier: "p1", value: secret("verification"), expiresAt: NOW },
		});
		await tx.twoFactor.create({
			data: { id: "t1", userId: "p1", secret: secret("totp"), backupCodes: secret("backup") },
		});
		await tx.invitation.create({
			data: {
				...{ id: "i1", tokenHash: secret("invitation"), email: "ny@example.dk", name: "Ny", roles: "[]" },
				...{ municipalities: "[]", byId: "p1", createdAt: NOW, expiresAt: NOW },
			},
		});
		for (const id of ["l1", "l2"]) {
			const tokenHash = `${secret("link")}-${id}`;
			await tx.providerLink.create({
				data: { id, recordId: record.id, tokenHash, byId: "p1", createdAt: NOW, expiresAt: NOW },
			});
		}
		await tx.providerRequest.create({
			data: { id: "r1", recordId: record.id, linkId: "l1", byId: "p1", at: NOW, state: "sent" },
		});
		await tx.typed.create({
			data: {
				...{ form: "f", personId: "p1", baseId: "", fields: "linje\u2028skift\n\u2029 ]", at: NOW },
				sequence: 1_790_000_000_000n,
			},
		});
		await tx.confirmation.create({ data: { id: "c1", ...own, at: NOW, by: "redaktionen", way: "phone" } });
		await tx.comment.create({
			data: { id: "k1", ...own, section: "", kind: "comment", text: "Æøå 👍🏽", byId: "p1", at: NOW },
		});
		await tx.linkCheck.create({ data: { url: "https://example.dk/", at: NOW, result: "ok", detail: "" } });
		await audit(tx, { name: "p1", at: NOW }, "comment", record.id, own.revisionId, { note: '"},\n]' });
	});
}
