import { DANISH_ZONE } from "@/lib/base/calendar/zone";
import { routes } from "@/lib/base/routes";
import { entryKey, entryOf, parseShortlist, shortlistAddress } from "@/lib/directory/shortlist/address";
import { type Shortlist, type ShortlistEntry, withEntry } from "@/lib/directory/shortlist/shortlist";

/** Where the tab keeps its list: as the query of its address. */
const KEY = "min-liste";

const asList = (query: string | null) => parseShortlist(new URLSearchParams(query ?? ""));

/** What the tab keeps; null when it keeps nothing, or may not. */
function kept(window: Window): string | null {
	try {
		return window.sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** @returns whether the browser lets the tab keep it. An empty list leaves nothing behind. */
function keep(window: Window, list: Shortlist): boolean {
	try {
		if (list.entries.length === 0) window.sessionStorage.removeItem(KEY);
		else window.sessionStorage.setItem(KEY, new URL(shortlistAddress(list), window.location.href).search);
		return true;
	} catch {
		return false;
	}
}

const danishToday = () => new Date().toLocaleDateString("sv-SE", { timeZone: DANISH_ZONE });

/** The way to the list, right after the page's head. */
function drawBar(page: Document, list: Shortlist) {
	page.querySelector(".shortlist-bar")?.remove();
	if (list.entries.length === 0) return;
	const link = page.createElement("a");
	link.href = shortlistAddress(list);
	link.textContent = `Din liste (${list.entries.length})`;
	const bar = page.createElement("nav");
	bar.className = "shortlist-bar no-print";
	bar.setAttribute("aria-label", "Din liste");
	bar.append(link);
	page.querySelector(".masthead")?.after(bar);
}

/** Shows of each button and its link the one that fits. */
function drawButtons(page: Document, list: Shortlist) {
	const keys = list.entries.map(entryKey);
	for (const button of page.querySelectorAll<HTMLElement>("[data-shortlist]")) {
		button.hidden = keys.includes(button.dataset.shortlist ?? "");
	}
	for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-shortlisted]")) {
		link.hidden = !keys.includes(link.dataset.shortlisted ?? "");
		link.href = shortlistAddress(list);
	}
}

/**
 * Keeps a list in the tab, after an express press and never before (decision 15). Where the browser forbids
 * it, or the list is full, the press leads to the list's own page instead.
 */
export function enhanceShortlist(page: Document, window: Window) {
	const shown = window.location.pathname === routes.shortlist ? asList(window.location.search) : null;

	const draw = () => {
		// The tab's list becomes what its page shows; an address without a list says nothing about it.
		if (shown && shown.entries.length > 0 && kept(window) !== null) keep(window, shown);
		const list = asList(kept(window));
		drawButtons(page, list);
		if (!shown || shown.entries.length === 0) drawBar(page, list);
	};

	const add = (entry: ShortlistEntry) => {
		const before = asList(kept(window));
		const list = withEntry(before, entry, danishToday());
		const isFull = list.entries.length === before.entries.length;
		if (isFull || !keep(window, list)) window.location.assign(shortlistAddress(isFull ? before : list));
		else draw();
	};

	page.addEventListener("click", (event) => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>("[data-shortlist]");
		const entry = entryOf(button?.dataset.shortlist ?? "");
		if (entry && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			add(entry);
			page.querySelector<HTMLElement>(`[data-shortlisted="${entryKey(entry)}"]`)?.focus();
		}
		const step = target.closest<HTMLAnchorElement>("a[data-shortlist-step]");
		if (step) keep(window, asList(step.search));
	});
	// A page that the back button brings back whole shows the list as it was.
	window.addEventListener("pageshow", ({ persisted }) => {
		if (persisted) draw();
	});
	draw();
}
