import type { KeptForms } from "./kept";
import { resultWords, type Sent } from "./outbox";

/** Sends a form's fields to be kept; `keepalive` while the page is going, `as` another form's than the page's. */
export type Post = (body: string, how?: { keepalive?: boolean; as?: string }) => Promise<Sent>;

const markOf = (name: string) => name.split(":").at(-1) ?? "";

/** What a tab kept, and of which form: the page's own, or another new record's of the same kind. */
type KeptForm = { name: string; body: string };

/** Offers what the tab kept: it goes to the server, and the form it was typed in opens with it. */
export function offerKept(form: HTMLFormElement, { name, body }: KeptForm, kept: KeptForms, post: Post) {
	const page = form.ownerDocument;
	const { form: own = "", unsaved = "" } = form.dataset;
	const address = name === own ? unsaved : unsaved.replace(markOf(own), markOf(name));
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
		const result = await post(body, { as: name });
		if (result !== "sent") {
			words.textContent = `Du har noget, der ikke blev sendt. ${resultWords(result, new Date())}`;
			return;
		}
		kept.forget(name);
		page.defaultView?.location.assign(address);
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
