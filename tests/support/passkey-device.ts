import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const SITE = "http://localhost:3000";
const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const bytes = (hex: string) => Buffer.from(hex, "hex");

/** What a device does in one use of it. */
type Use = {
	/** Whether it asks who holds it. */
	verifies?: boolean;
	/** The page that asks, as the browser names it. */
	origin?: string;
	/** The address that the key is bound to. */
	rpId?: string;
	/** The name of the key that it says it is. */
	id?: string;
	/** How many uses it says that there were; it counts by itself when left out. */
	count?: number;
};

/** A device with one key (ES256), as WebAuthn's JSON: what no browser lets a test choose can be chosen here. */
export function passkeyDevice() {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const { x = "", y = "" } = publicKey.export({ format: "jwk" });
	const credential = randomBytes(32);
	const id = credential.toString("base64url");
	let used = 0;
	const cose = Buffer.concat([
		bytes("a501020326200121") /* EC2, ES256, P-256, x */,
		bytes("5820"),
		Buffer.from(x, "base64url"),
		bytes("225820"),
		Buffer.from(y, "base64url"),
	]);
	const authData = ({ verifies = true, rpId = "localhost", count }: Use, attested = Buffer.alloc(0)) => {
		const counter = Buffer.alloc(4);
		used += 1;
		counter.writeUInt32BE(count ?? used);
		const flags = 1 | (verifies ? 4 : 0) | (attested.length > 0 ? 0x40 : 0);
		return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, attested]);
	};
	const clientData = (type: string, challenge: string, { origin = SITE }: Use) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	const answer = (response: object, id: string) =>
		JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
	return {
		id,
		/** A new key, for the options that the site gave. */
		create({ challenge }: { challenge: string }, use: Use = {}) {
			const length = Buffer.from([0, credential.length]);
			const data = authData(use, Buffer.concat([Buffer.alloc(16), length, credential, cose]));
			const attestation = Buffer.concat([
				bytes("a3"),
				...[bytes("63"), Buffer.from("fmt"), bytes("64"), Buffer.from("none")],
				...[bytes("67"), Buffer.from("attStmt"), bytes("a0")],
				...[bytes("68"), Buffer.from("authData"), Buffer.from([0x58, data.length]), data],
			]);
			return answer(
				{
					clientDataJSON: clientData("webauthn.create", challenge, use).toString("base64url"),
					attestationObject: attestation.toString("base64url"),
				},
				id,
			);
		},
		/** The key used, for the options that the site gave. */
		get({ challenge }: { challenge: string }, use: Use = {}) {
			const data = authData(use);
			const client = clientData("webauthn.get", challenge, use);
			const signature = createSign("sha256")
				.update(Buffer.concat([data, sha256(client)]))
				.sign(privateKey);
			return answer(
				{
					clientDataJSON: client.toString("base64url"),
					authenticatorData: data.toString("base64url"),
					signature: signature.toString("base64url"),
				},
				use.id ?? id,
			);
		},
	};
}

export type PasskeyDevice = ReturnType<typeof passkeyDevice>;
