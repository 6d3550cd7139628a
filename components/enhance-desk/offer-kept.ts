import type { KeptForms } from "./kept";
import { resultWords, type Sent } from "./outbox";

/** Sends a form's fields to be kept; `keepalive` while the page is going. */
export type Post = (body: string, keepalive?: boolean) => Promise<Sent>;

/** Offers what the tab kept: it goes to the server, and the form opens with it. */
export function offerKept(form: HTMLFormElement, body: string, kept: KeptForms, post: Post) {
	const page = form.ownerDocument;
	const name = form.dataset.form ?? "";
	const note = page.createElement("div");
	note.className = "note autosave-offer";
	const words = page.createElement("p");
	words.textContent = "Du har noget, der ikke blev sendt.";
	const button = (text: string, action: () => void) => {
		const made = page.createElement("button");
		made.type = "button";
		made.className = "button button-quiet button-small";
		made.textContent = text;
		made.addEventListener("click", action);
		return made;
	};
	const fetchIt = async () => {
		const result = await post(body);
		if (result !== "sent") {
			words.textContent = `Du har noget, der ikke blev sendt. ${resultWords(result, new Date())}`;
			return;
		}
		kept.forget(name);
		page.defaultView?.location.assign(form.dataset.unsaved ?? "?hent=1");
	};
	const forget = () => {
		kept.forget(name);
		note.remove();
	};
	note.append(
		words,
		button("Hent det frem", () => void fetchIt()),
		button("Smid det væk", forget),
	);
	form.before(note);
}
