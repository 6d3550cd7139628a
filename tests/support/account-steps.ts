import { ACCOUNT_STEPS } from "@/lib/desk/sign-in/own-account";
import { liveSession } from "@/lib/desk/sign-in/session";
import { PASSWORD } from "./accounts";
import { askedWith, type authOver, sent } from "./auth";
import { type PasskeyDevice, passkeyDevice } from "./passkey-device";

type Opened = Awaited<ReturnType<typeof authOver>>;

/** Something done with one's own account. @param cookies all that the browser sends. @throws in no session. */
export async function accountStep(
	opened: Opened,
	cookies: string,
	name: string,
	fields: Record<string, string> = {},
	now = new Date(),
): Promise<Response> {
	const asked = askedWith(cookies);
	const session = await liveSession(opened.parts, asked, now);
	const run = ACCOUNT_STEPS.get(name);
	if (!session || !run) throw new Error(`no session, or no ${name}`);
	const request = new Request("http://localhost:3000/redaktion/konto", { headers: asked });
	return run({ ...opened, request, form: new URLSearchParams(fields), session, now });
}

/** What a browser sends after an answer: what that sets, in place of what it had of the same name. */
export function sentAfter(cookies: string, answer: { headers: Headers }): string {
	const jar = new Map(
		[...cookies.split("; "), ...sent(answer.headers.getSetCookie()).split("; ")]
			.filter(Boolean)
			.map((pair) => [pair.split("=")[0], pair]),
	);
	return [...jar.values()].join("; ");
}

/** Makes a passkey in a session, as the page does. @returns the device, and the browser's cookies afterwards. */
export async function withPasskey(
	opened: Opened,
	cookies: string,
): Promise<{ device: PasskeyDevice; cookies: string }> {
	const device = passkeyDevice();
	const begun = await accountStep(opened, cookies, "noegle-begynd");
	const fields = {
		svar: device.create(await begun.clone().json()),
		"navn-noegle": "Min telefon",
		"adgangskode-noegle": PASSWORD,
	};
	const made = await accountStep(opened, sentAfter(cookies, begun), "noegle-gem", fields);
	return { device, cookies: sentAfter(cookies, made) };
}
