/** Which key does what, by the mark of the button that it presses: nothing can be done by a key alone. */
const MARKS: Readonly<Record<string, string>> = { s: "gem", enter: "send" };

/** The form that a key is meant for: the one that somebody is in, else the page's own in which a record is written. */
function formOf(page: Document): HTMLFormElement | null {
	const own = page.activeElement?.closest("form");
	return own ?? page.querySelector<HTMLFormElement>("form[data-autosave]");
}

/** Ctrl+S saves, Ctrl+Enter sends: each presses the form's own button, which says the same to who has no keys. */
export function enhanceKeys(page: Document) {
	page.addEventListener("keydown", (event) => {
		const mark = event.ctrlKey || event.metaKey ? MARKS[event.key.toLowerCase()] : undefined;
		if (!mark || event.altKey || event.shiftKey) return;
		const button = formOf(page)?.querySelector<HTMLButtonElement>(`button[data-tast~="${mark}"]`);
		if (!button) return;
		event.preventDefault();
		// A key that is held down is one press.
		if (!event.repeat) button.click();
	});
}
