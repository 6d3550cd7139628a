/** What a need is called as a heading, by its value in the guide; the guide's own label where there is none. */
const HEADINGS: Readonly<Record<string, string>> = {
	tale: "Tal med nogen",
	andre: "Mød andre",
	pause: "Få en pause",
	laere: "Lær at klare det",
	familie: "Hele familien",
	vej: "Find vej",
};

/** The heading of a need's section. */
export const needHeading = ({ value, label }: { value: string; label: string }): string =>
	HEADINGS[value] ?? label;
