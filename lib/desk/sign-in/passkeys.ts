import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { Passkey } from "../../generated/prisma/client";
import type { Transaction } from "../../store/db/writer";
import type { AuthParts } from "./auth";
import { type Challenge, takeChallenge } from "./passkey-challenge";

/** What a device answers fits in this many characters, with room for keys of a later time. */
const LONGEST = 16_000;
const text = z.string().max(LONGEST);
const base = { id: text.min(16), rawId: text, type: z.literal("public-key") };
const assertionSchema = z.object({
	...base,
	response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
	clientExtensionResults: z.object({}).default({}),
});
const attestationSchema = z.object({
	...base,
	response: z.object({
		clientDataJSON: text,
		attestationObject: text,
		transports: z.array(z.string().max(40)).max(10).default([]),
	}),
	clientExtensionResults: z.object({}).default({}),
});

function parsed<S extends z.ZodType>(schema: S, sent: string): z.infer<S> | null {
	if (sent.length > LONGEST) return null;
	try {
		return schema.safeParse(JSON.parse(sent)).data ?? null;
	} catch {
		return null;
	}
}

/** The site as a device knows it: keys that were made at one address are of no use at another. */
const site = (siteUrl: string) => ({ rpID: new URL(siteUrl).hostname, origin: new URL(siteUrl).origin });

type Owner = { id: string; name: string; email: string };

/** What a browser needs to make a new key, one that asks who holds it and is found without a name typed. */
export const addingOptions = ({ siteUrl }: AuthParts, owner: Owner, known: readonly Passkey[]) =>
	generateRegistrationOptions({
		rpName: "Pårørendevejviser",
		rpID: site(siteUrl).rpID,
		userID: new TextEncoder().encode(owner.id),
		userName: owner.email,
		userDisplayName: owner.name,
		attestationType: "none",
		excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});

/** What a browser needs to use a key. @param known only these; whichever the device has when left out. */
export const askingOptions = ({ siteUrl }: AuthParts, known: readonly Passkey[] = []) =>
	generateAuthenticationOptions({
		rpID: site(siteUrl).rpID,
		userVerification: "required",
		...(known.length > 0
			? { allowCredentials: known.map(({ credentialId }) => ({ id: credentialId })) }
			: {}),
	});

/** A key that a device has just made; `null` when it is not right, or the device did not ask who holds it. */
export async function newKey({ siteUrl }: AuthParts, sent: string, { challenge }: Challenge) {
	const response = parsed(attestationSchema, sent);
	if (!response) return null;
	const { rpID, origin } = site(siteUrl);
	const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID };
	const { registrationInfo } = await verifyRegistrationResponse({ response, ...expected }).catch(() => ({
		registrationInfo: undefined,
	}));
	if (!registrationInfo?.userVerified) return null;
	const { id, publicKey, counter } = registrationInfo.credential;
	const transports = JSON.stringify(response.response.transports);
	return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
}

/** What a device's answer comes to. `unverified`: the key is right, and nobody was asked who holds it. */
export type Shown = { kind: "shown"; passkey: Passkey } | { kind: "unverified"; passkey: Passkey } | null;

/**
 * Judges what a device answered, and uses the challenge up. A key alone is one factor: that the device asked for a
 * finger, a face or a PIN makes it two, and without that it counts for nothing here.
 */
export async function judgeKey(
	parts: AuthParts,
	tx: Transaction,
	sent: string,
	asked: Challenge,
	now: Date,
): Promise<Shown> {
	const response = parsed(assertionSchema, sent);
	const passkey = response && (await tx.passkey.findUnique({ where: { credentialId: response.id } }));
	if (!passkey) return null;
	const { rpID, origin } = site(parts.siteUrl);
	const expected = { expectedChallenge: asked.challenge, expectedOrigin: origin, expectedRPID: rpID };
	const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, "base64url"));
	const credential = { id: passkey.credentialId, publicKey, counter: passkey.counter };
	const judged = await verifyAuthenticationResponse({
		...{ response, credential, ...expected },
		requireUserVerification: false,
	}).catch(() => null);
	if (!judged?.verified || !(await takeChallenge(tx, asked))) return null;
	if (!judged.authenticationInfo.userVerified) return { kind: "unverified", passkey };
	const data = { counter: judged.authenticationInfo.newCounter, usedAt: now };
	await tx.passkey.update({ where: { id: passkey.id }, data });
	return { kind: "shown", passkey };
}
