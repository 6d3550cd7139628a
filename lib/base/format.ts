/** A number that is remembered by its repetition, as its owner writes it: `70 201 201`. */
const REPEATED = /^(\d\d)(\d{3})(\2)$/;
const PAIRS = /^(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** A Danish telephone number as people read it: `87 13 00 00`, or `70 201 201`; short numbers as they are. */
export const formatPhone = (digits: string) =>
	digits.replace(REPEATED, "$1 $2 $3").replace(PAIRS, "$1 $2 $3 $4");

/** A calendar day `YYYY-MM-DD` in words: `23. november 2026`; a month `YYYY-MM` or a year as far as it goes. */
export function formatDay(day: string): string {
	const [year, month, date] = day.split("-").map(Number);
	if (!year || !month) return day;
	const at = new Date(Date.UTC(year, month - 1, date ?? 1, 12));
	const dayStyle = date ? ({ day: "numeric" } as const) : {};
	return at.toLocaleDateString("da-DK", { timeZone: "UTC", month: "long", year: "numeric", ...dayStyle });
}
