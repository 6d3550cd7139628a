/** Takes a form field's state from the same field in the server's next page. */
function copyValue(field: Element, twin: Element | null) {
	if (field instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) field.value = twin.value;
	if (!(field instanceof HTMLInputElement && twin instanceof HTMLInputElement)) return;
	field.checked = twin.checked;
	field.value = twin.value;
}

/** Makes a form's fields those of the next page: after a link or the back button, not while somebody fills it in. */
export function syncForm(form: HTMLFormElement, next: Document) {
	for (const field of form.elements) if (field.id) copyValue(field, next.getElementById(field.id));
}

/** Replaces the parts marked `data-live` with the next page's, title included. */
export function takeLiveParts(page: Document, next: Document) {
	page.title = next.title;
	for (const part of page.querySelectorAll("[data-live]")) {
		const replacement = next.getElementById(part.id);
		if (replacement) part.innerHTML = replacement.innerHTML;
		part.className = replacement?.className ?? part.className;
	}
}

/** Says the new number to a screen reader. */
export function announceCount(page: Document, next: Document) {
	const status = page.querySelector("[data-announce]");
	if (status) status.textContent = next.querySelector("[data-count]")?.textContent ?? "";
}

/** A form as an address: only what is filled in, so that the server has nothing to tidy. */
export function addressOf(form: HTMLFormElement): string {
	const filled = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
	const query = new URLSearchParams(filled).toString();
	const action = form.getAttribute("action") ?? "";
	return query ? `${action}?${query}` : action;
}
