/** What is added to a receipt where one is led on to the next of a list, or back to it after the last. */
export function onwardWords(to: string | undefined): string {
	if (!to) return "";
	return /^\/redaktion\/poster\/[\w-]+\?/.test(to) ? " Her er den næste." : " Det var den sidste på listen.";
}
