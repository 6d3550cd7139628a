/**
 * Lets a choice in the filter form apply at once: the server's next page is fetched, and the parts marked
 * `data-live` are taken from it. Whatever goes wrong, the browser simply goes to the address instead.
 */
export function enhanceFilters(page: Document, { location, history, fetch, addEventListener }: Window & typeof globalThis) {
	const form = page.querySelector<HTMLFormElement>("form[data-filters]");
	if (!form) return;
	const address = form.getAttribute("action") ?? location.pathname;
	let newest = 0;

	for (const submit of page.querySelectorAll<HTMLElement>("[data-submit]")) submit.hidden = true;

	/** The form as an address: only what is filled in, so that the server has nothing to tidy. */
	const asked = () => {
		const filled = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
		const query = new URLSearchParams(filled).toString();
		return query ? `${address}?${query}` : address;
	};

	const take = (next: Document, syncForm: boolean) => {
		for (const part of page.querySelectorAll("[data-live]")) {
			const replacement = next.getElementById(part.id);
			if (replacement) part.innerHTML = replacement.innerHTML;
			if (replacement) part.className = replacement.className;
		}
		if (!syncForm) return;
		for (const field of form.elements) {
			const twin = field.id ? next.getElementById(field.id) : null;
			if (field instanceof HTMLInputElement && twin instanceof HTMLInputElement) {
				field.checked = twin.checked;
				field.value = twin.value;
			}
			if (field instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) field.value = twin.value;
		}
	};

	const announce = (next: Document) => {
		const status = page.querySelector("[data-announce]");
		const heading = next.querySelector("[data-count]");
		if (status && heading) status.textContent = heading.textContent;
	};

	const show = async (target: string, { push = true, syncForm = false } = {}) => {
		newest += 1;
		const mine = newest;
		try {
			const answer = await fetch(target, { headers: { accept: "text/html" } });
			if (!answer.ok) throw new Error(String(answer.status));
			const next = new DOMParser().parseFromString(await answer.text(), "text/html");
			if (mine !== newest) return;
			if (push) history.pushState(null, "", answer.url);
			page.title = next.title;
			take(next, syncForm);
			announce(next);
		} catch {
			if (mine === newest) location.assign(target);
		}
	};

	page.addEventListener("change", ({ target }) => {
		const field = target as HTMLInputElement | HTMLSelectElement;
		if (field.form === form && field.type !== "search") void show(asked());
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		void show(asked());
	});
	page.addEventListener("click", (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-stay]");
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		void show(link.href, { syncForm: true }).then(() =>
			page.querySelector<HTMLElement>("[data-count]")?.focus({ preventScroll: true }),
		);
	});
	addEventListener("popstate", () => void show(location.href, { push: false, syncForm: true }));
}
