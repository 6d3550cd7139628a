/** The steps of the map's shades, lightest first, each from its least number on. */
export const SHADES = [
	{ from: 0, label: "Ingen fundet" },
	{ from: 1, label: "1 tilbud" },
	{ from: 2, label: "2 eller 3" },
	{ from: 4, label: "4 til 7" },
	{ from: 8, label: "8 eller flere" },
] as const;

/** The class of a number's shade: `tile-0` to `tile-4`. The number itself always stands on it. */
export const shadeClass = (count: number) => `tile-${SHADES.findLastIndex(({ from }) => from <= count)}`;
