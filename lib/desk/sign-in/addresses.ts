/** Under which the sign-in library believes to live; only the provider's answer comes to such an address. */
export const AUTH_PATH = "/redaktion/log-ind/auth";

/** The addresses of signing in and of one's own account. */
export const accountRoutes = {
	signIn: "/redaktion/log-ind",
	sendPassword: "/redaktion/log-ind/send",
	code: "/redaktion/log-ind/kode",
	sendCode: "/redaktion/log-ind/kode/send",
	again: "/redaktion/log-ind/igen",
	external: "/redaktion/log-ind/ekstern",
	account: "/redaktion/konto",
	secondFactor: "/redaktion/konto/totrin",
	accountStep: (name: string) => `/redaktion/konto/${name}`,
	people: "/redaktion/personer",
	invitation: (token: string) => `/redaktion/invitation/${token}`,
	acceptInvitation: (token: string) => `/redaktion/invitation/${token}/brug`,
} as const;
