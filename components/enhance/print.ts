/** Shows the print buttons, which could do nothing without JavaScript. */
export function enhancePrint(page: Document, window: Window) {
	for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
		button.hidden = false;
		button.addEventListener("click", () => window.print());
	}
}
