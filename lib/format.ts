const phoneGroups = /^(\d{2})(\d{3})(\d{3})$/;

/** A Danish telephone number as people read it: `70 201 201`; short numbers as they are. */
export const formatPhone = (digits: string) => digits.replace(phoneGroups, "$1 $2 $3");

/** A calendar day `YYYY-MM-DD` in words: `23. november 2026`; a month `YYYY-MM` or a year as far as it goes. */
export function formatDay(day: string): string {
	const [year, month, date] = day.split("-").map(Number);
	if (!year || !month) return day;
	const at = new Date(Date.UTC(year, month - 1, date ?? 1, 12));
	const dayStyle = date ? ({ day: "numeric" } as const) : {};
	return at.toLocaleDateString("da-DK", { timeZone: "UTC", month: "long", year: "numeric", ...dayStyle });
}
