import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";
import type { OidcSettings } from "@/lib/desk/sign-in/oidc-settings";

const CLIENT = { id: "vejviser", secret: "a-client-secret-of-the-test" };

/** What the provider says of how somebody signed in there; a test may change it between two sign-ins. */
export type Says = { acr?: string; amr?: unknown; auth_time?: number };

/**
 * Somebody's account at the provider. The login is the mail; `uvis-` in front: the provider does not vouch for it. What
 * follows a `+` makes it another subject with the same mail.
 */
const claimsOf = (sub: string) => ({
	sub,
	email: sub.replace("uvis-", "").replace(/\+.*$/, ""),
	email_verified: !sub.startsWith("uvis-"),
	name: "Navn fra udbyderen",
});

async function listen(server: Server, port: number): Promise<number> {
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	return (server.address() as AddressInfo).port;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0);
	await new Promise((resolve) => server.close(resolve));
	return port;
}

export const settingsFor = (port: number): OidcSettings => ({
	issuer: `http://localhost:${port}`,
	clientId: CLIENT.id,
	clientSecret: CLIENT.secret,
	name: "Kommunen",
	twoFactorAcr: [],
	twoFactorAmr: ["mfa"],
});

/** A real OpenID Connect provider. @returns how to stop it. */
export async function startProvider(port: number, siteUrl: string, says: Says = {}): Promise<() => void> {
	// It says at length that this is no provider for real use.
	const quiet = [vi.spyOn(console, "warn"), vi.spyOn(console, "info")];
	for (const spy of quiet) spy.mockImplementation(() => undefined);
	onTestFinished(() => {
		for (const spy of quiet) spy.mockRestore();
	});
	const { Provider } = await import("oidc-provider");
	const provider = new Provider(settingsFor(port).issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [`${siteUrl}/redaktion/log-ind/auth/callback/oidc`],
			},
		],
		claims: {
			openid: ["sub", "acr", "amr", "auth_time"],
			email: ["email", "email_verified"],
			profile: ["name"],
		},
		conformIdTokenClaims: false,
		cookies: { keys: ["test"] },
		findAccount: (_context, sub) => ({ accountId: sub, claims: () => claimsOf(sub) }),
	});
	// It has shown somebody its own page, and is told here how they signed in there.
	const finish = provider.interactionFinished.bind(provider);
	provider.interactionFinished = (request, response, result, options) => {
		const { auth_time: ts, ...how } = says as Says & { amr?: string[] };
		const login = result.login && { ...result.login, ...how, ...(ts ? { ts } : {}) };
		return finish(request, response, { ...result, ...(login ? { login } : {}) }, options);
	};
	const server = createServer(provider.callback());
	await listen(server, port);
	return () => {
		server.closeAllConnections();
		server.close();
	};
}

/**
 * Goes through the provider's pages as somebody with a browser does.
 * @param start where our site sent them. @returns the address they come back to.
 */
export async function goThrough(start: string, siteUrl: string, login: string): Promise<URL> {
	const jar = new Map<string, string>();
	const visit = async (url: URL, body?: URLSearchParams) => {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await fetch(url, {
			redirect: "manual",
			headers: { cookie },
			...(body ? { method: "POST", body } : {}),
		});
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			jar.set(name, value);
		}
		return answer;
	};
	let [url, body]: [URL, URLSearchParams | undefined] = [new URL(start), undefined];
	for (let step = 0; step < 12; step += 1) {
		const answer = await visit(url, body);
		const location = answer.headers.get("location");
		if (location) {
			[url, body] = [new URL(location, url), undefined];
			if (url.href.startsWith(siteUrl)) return url;
			continue;
		}
		const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1];
		if (!prompt) throw new Error(`the provider says ${answer.status}`);
		body = new URLSearchParams({ prompt, ...(prompt === "login" ? { login, password: "x" } : {}) });
	}
	throw new Error("no way through the provider");
}
