import { deskRoutes } from "@/lib/base/routes";
import { keptForms } from "./kept";
import { offerKept, type Post } from "./offer-kept";
import { createOutbox, resultWords, risingNumber, type Sent, sentBy } from "./outbox";

/** Milliseconds after the last key until it is sent, and until a try that failed is made again. */
const PAUSE = 1_500;
const RETRY = 15_000;
/** Browsers refuse a larger body when the page is going. */
const MOST_KEEPALIVE_BYTES = 60_000;

/** Where forms are sent; a page under this address is the answer to one that was not taken. */
const ANSWERS = deskRoutes.action("");

/** The form's fields as a browser sends them, without its buttons. */
function bodyOf(form: HTMLFormElement): string {
	const fields = [...new FormData(form)].filter(
		(pair): pair is [string, string] => typeof pair[1] === "string",
	);
	return new URLSearchParams(fields).toString();
}

function statusLine(form: HTMLFormElement) {
	const line = form.ownerDocument.createElement("p");
	line.className = "autosave";
	line.setAttribute("role", "status");
	form.append(line);
	return (result: Sent) => {
		line.classList.toggle("autosave-unsent", result !== "sent");
		const words = resultWords(result, new Date());
		// The same words again would be read aloud again.
		if (line.textContent !== words) line.textContent = words;
	};
}

/**
 * Keeps what is typed: on the account a moment after the last key, in the tab until it is there. Nothing of it
 * is needed for the form to work.
 */
export function enhanceAutosave(page: Document, window: Window & typeof globalThis) {
	const form = page.querySelector<HTMLFormElement>("form[data-autosave]");
	const { autosave: address, form: name } = form?.dataset ?? {};
	if (!form || !address || !name) return;
	const kept = keptForms(() => window.sessionStorage);
	const number = risingNumber(Date.now);
	const show = statusLine(form);
	let pause = 0;
	let isUnsent = false;
	let isLeaving = false;

	const post: Post = async (body, { keepalive = false, as = name } = {}) => {
		const headers = { "Content-Type": "application/x-www-form-urlencoded" };
		const sent = `${body}&${new URLSearchParams({ form: as, nr: String(number()) })}`;
		try {
			return sentBy((await window.fetch(address, { method: "POST", body: sent, headers, keepalive })).status);
		} catch {
			return "unreachable";
		}
	};
	const outbox = createOutbox({
		send: (body) => post(body),
		onResult: (result, body) => {
			// The form has been sent off, and this was on its way before it.
			if (isLeaving) return;
			isUnsent = result !== "sent";
			if (isUnsent) kept.keep(name, { body, submitted: false });
			else if (outbox.has(bodyOf(form))) kept.forget(name);
			show(result);
			if (result === "unreachable" || result === "signed-out") later(RETRY);
		},
	});
	const save = () => outbox.put(bodyOf(form));
	const later = (time: number) => {
		window.clearTimeout(pause);
		pause = window.setTimeout(save, time);
	};

	const source = kept.read(name) ? name : kept.like(name);
	const before = source && kept.read(source);
	if (window.location.pathname.startsWith(ANSWERS)) {
		// The form came back and was not saved: it is to be on the account as it stands here.
		kept.forget(name);
		save();
	} else {
		outbox.markSent(bodyOf(form));
		if (before && !outbox.has(before.body)) offerKept(form, { name: source, body: before.body }, kept, post);
	}

	form.addEventListener("input", () => {
		// Sending was broken off, when somebody goes on writing.
		isLeaving = false;
		later(PAUSE);
	});
	window.addEventListener("online", save);
	form.addEventListener("submit", () => {
		isLeaving = true;
		window.clearTimeout(pause);
		kept.keep(name, { body: bodyOf(form), submitted: true });
	});
	window.addEventListener("beforeunload", (event) => {
		if (isUnsent && !isLeaving) event.preventDefault();
	});
	window.addEventListener("pagehide", () => {
		const body = bodyOf(form);
		if (isLeaving || outbox.has(body)) return;
		kept.keep(name, { body, submitted: false });
		if (body.length > MOST_KEEPALIVE_BYTES) return;
		void post(body, { keepalive: true }).then((result) => result === "sent" && kept.forget(name));
	});
	window.addEventListener("pageshow", ({ persisted }) => {
		if (persisted) isLeaving = false;
	});
}
