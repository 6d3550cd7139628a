import { addressOf, announceCount, syncForm, takeLiveParts } from "./live-page";

type Step = { push?: boolean; sync?: boolean };

/**
 * Lets a choice in the filter form apply at once: the server's next page is fetched, and its live parts
 * are taken. Whatever goes wrong, the browser simply goes to the address instead.
 */
export function enhanceFilters(page: Document, window: Window & typeof globalThis) {
	const form = page.querySelector<HTMLFormElement>("form[data-filters]");
	if (!form) return;
	for (const submit of page.querySelectorAll<HTMLElement>("[data-submit]")) submit.hidden = true;
	const shortcut = page.querySelector<HTMLElement>("[data-shortcut]");
	if (shortcut) shortcut.hidden = false;
	shortcut?.addEventListener("click", () => form.closest("details")?.removeAttribute("open"));
	let newest = 0;
	let shown = window.location.search;

	const show = async (target: string, { push = true, sync = false }: Step = {}) => {
		newest += 1;
		const mine = newest;
		try {
			const answer = await window.fetch(target, { headers: { accept: "text/html" } });
			if (!answer.ok) throw new Error(String(answer.status));
			const next = new DOMParser().parseFromString(await answer.text(), "text/html");
			if (mine !== newest) return;
			if (push) window.history.pushState(null, "", answer.url);
			shown = window.location.search;
			takeLiveParts(page, next);
			if (sync) syncForm(form, next);
			announceCount(page, next);
		} catch {
			if (mine === newest) window.location.assign(target);
		}
	};

	const follow = async (link: HTMLAnchorElement) => {
		await show(link.href, { sync: true });
		page.querySelector<HTMLElement>("[data-count]")?.focus({ preventScroll: true });
	};

	page.addEventListener("change", ({ target }) => {
		const field = target as HTMLInputElement | HTMLSelectElement;
		if (field.form === form && field.type !== "search") void show(addressOf(form));
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		void show(addressOf(form));
	});
	page.addEventListener("click", (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-stay]");
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		void follow(link);
	});
	// Going to a place within the page is no new list.
	window.addEventListener("popstate", () => {
		if (window.location.search !== shown) void show(window.location.href, { push: false, sync: true });
	});
}
