type Window = globalThis.Window & typeof globalThis;

const NOT_NOW = "Det blev afbrudt. Prøv igen, når du er klar.";
const KNOWN = "Der er allerede en nøgle til din konto på denne enhed.";
const OUT = "Vi kunne ikke få svar. Genindlæs siden, log ind igen om nødvendigt, og prøv en gang til.";

/** Bytes as WebAuthn's JSON has them (base64url), and back. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
function textOf(bytes: ArrayBuffer): string {
	const plain = String.fromCharCode(...new Uint8Array(bytes));
	return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

type Named = { id: string; type: "public-key" };
type Creation = PublicKeyCredentialCreationOptionsJSON;
type Asking = PublicKeyCredentialRequestOptionsJSON;
const named = (keys: readonly { id: string }[] = []) =>
	keys.map(({ id }) => ({ id: bytesOf(id), type: "public-key" as Named["type"] }));

async function create(options: Creation) {
	const { challenge, user, excludeCredentials, ...rest } = options;
	const publicKey = {
		...rest,
		challenge: bytesOf(challenge),
		user: { ...user, id: bytesOf(user.id) },
		excludeCredentials: named(excludeCredentials),
	} as PublicKeyCredentialCreationOptions;
	const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
	const response = made.response as AuthenticatorAttestationResponse;
	return {
		id: made.id,
		response: {
			clientDataJSON: textOf(response.clientDataJSON),
			attestationObject: textOf(response.attestationObject),
			transports: response.getTransports?.() ?? [],
		},
	};
}

async function get(options: Asking) {
	const { challenge, allowCredentials, ...rest } = options;
	const publicKey = {
		...rest,
		challenge: bytesOf(challenge),
		allowCredentials: named(allowCredentials),
	} as PublicKeyCredentialRequestOptions;
	const shown = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
	const response = shown.response as AuthenticatorAssertionResponse;
	return {
		id: shown.id,
		response: {
			clientDataJSON: textOf(response.clientDataJSON),
			authenticatorData: textOf(response.authenticatorData),
			signature: textOf(response.signature),
		},
	};
}

/** What the server wants the device to be asked; nothing where it wants somebody to sign in first. */
async function optionsFrom(address: string): Promise<unknown> {
	const body = new URLSearchParams();
	const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
	return answer.ok && answer.headers.get("content-type")?.includes("json") ? answer.json() : null;
}

const wordsFor = (error: unknown) =>
	error instanceof DOMException && error.name === "InvalidStateError" ? KNOWN : NOT_NOW;

async function ask(form: HTMLFormElement, field: HTMLInputElement): Promise<string | null> {
	const options = await optionsFrom(form.dataset.options ?? "").catch(() => null);
	if (!options) return OUT;
	try {
		const isNew = form.dataset.passkey === "create";
		const answer = isNew ? await create(options as Creation) : await get(options as Asking);
		field.value = JSON.stringify({
			...answer,
			rawId: answer.id,
			type: "public-key",
			clientExtensionResults: {},
		});
	} catch (error) {
		return wordsFor(error);
	}
	// What somebody typed before signing in stands on the page once: it may be large.
	form.append(...form.ownerDocument.querySelectorAll("[data-carries] input[name^='med-']"));
	form.submit();
	return null;
}

/** Shows the forms that ask for a passkey, where the browser knows them, and asks the device before they are sent. */
export function enhancePasskeys(page: Document, window: Window): void {
	if (!window.PublicKeyCredential) return;
	for (const form of page.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
		const field = form.elements.namedItem("svar");
		const status = form.querySelector("[role=status]");
		if (!(field instanceof HTMLInputElement) || !status) continue;
		form.hidden = false;
		let isBusy = false;
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			if (isBusy) return;
			isBusy = true;
			status.textContent = "";
			void ask(form, field).then((words) => {
				isBusy = false;
				if (words) status.textContent = words;
			});
		});
	}
}
