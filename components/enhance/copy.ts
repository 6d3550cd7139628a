/**
 * Shows the buttons that copy a field, which could do nothing without JavaScript. The field is marked as well: where
 * the browser lets nothing be copied, a key does the rest.
 */
export function enhanceCopy(page: Document, { navigator }: Window) {
	for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
		const field = page.getElementById(button.dataset.copy ?? "");
		if (!(field instanceof HTMLTextAreaElement) || !navigator.clipboard) continue;
		const told = button.parentElement?.querySelector<HTMLElement>("[data-copied]");
		button.hidden = false;
		button.addEventListener("click", async () => {
			field.select();
			const isCopied = await navigator.clipboard.writeText(field.value).then(
				() => true,
				() => false,
			);
			if (told && isCopied) told.textContent = told.dataset.copied ?? "";
		});
	}
}
