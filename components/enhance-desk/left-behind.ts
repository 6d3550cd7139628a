import { keptNames } from "./kept";

/**
 * After signing out, says that the tab still keeps what was typed and not sent, and throws it away if asked: it is
 * left on purpose, and somebody at a machine that others use must be able to take it with them.
 */
export function offerLeftBehind(page: Document, store: () => Storage): void {
	const place = page.querySelector("[data-signed-out]");
	if (!place) return;
	const names = keptNames(store);
	if (names.length === 0) return;
	const note = page.createElement("p");
	note.className = "note";
	note.append("Denne fane har noget, du skrev, som ikke blev sendt. Det er her, når du logger ind igen. ");
	const button = page.createElement("button");
	button.type = "button";
	button.className = "button button-quiet button-small";
	button.textContent = "Smid det væk";
	button.addEventListener("click", () => {
		for (const name of names) store().removeItem(name);
		note.remove();
	});
	note.append(button);
	place.after(note);
}
