import { request } from "node:http";

/** Posts the form of signing in from one of this machine's own addresses: `127.0.0.1` to `127.255.255.254`. */
export function guessFrom(
	localAddress: string,
	base: string,
	mail: string,
	password = "forkert-og-lang-nok",
	cookie = "",
): Promise<{ status: number; location: string; cookies: string[] }> {
	const { port } = new URL(base);
	const body = new URLSearchParams({ mail, adgangskode: password }).toString();
	const headers = {
		"sec-fetch-site": "same-origin",
		"content-type": "application/x-www-form-urlencoded",
		"content-length": Buffer.byteLength(body),
		...(cookie ? { cookie } : {}),
	};
	const path = "/redaktion/log-ind/send";
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: "127.0.0.1", port, localAddress, path, method: "POST", headers },
			(answer) => {
				const { statusCode = 0, headers: told } = answer;
				const cookies = (told["set-cookie"] ?? []).map((set) => set.split(";")[0] ?? "");
				answer.resume().once("end", () => {
					resolve({ status: statusCode, location: told.location ?? "", cookies });
				});
			},
		);
		asked.once("error", reject).end(body);
	});
}

/** Another address of this machine for each number. */
export const addressOf = (i: number) => `127.${1 + (i >> 16)}.${(i >> 8) & 255}.${i & 255 || 255}`;
