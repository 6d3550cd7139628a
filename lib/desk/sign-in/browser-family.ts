/** The families in the order in which their names give them away: most call themselves by others' names too. */
const FAMILIES: readonly (readonly [sign: RegExp, name: string])[] = [
	[/\bEdg(?:e|A|iOS)?\//, "Edge"],
	[/\bOPR\/|\bOpera\b/, "Opera"],
	[/\bSamsungBrowser\//, "Samsung"],
	[/\bFirefox\/|\bFxiOS\//, "Firefox"],
	[/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];

/** A browser's family in a word, from what it calls itself; that is not kept. Empty when we do not know it. */
export const browserFamily = (userAgent: string | null): string =>
	FAMILIES.find(([sign]) => sign.test(userAgent ?? ""))?.[1] ?? "";
