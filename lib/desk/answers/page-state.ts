/** What a page at the desk must know to show a form again. */
export type PageState = {
	/** What was typed, in the form's order, repeated names repeated. */
	values: readonly (readonly [name: string, value: string])[];
	/** What is wrong, by the field's name, in Danish. */
	errors?: Readonly<Record<string, string>>;
	/** Why the form as a whole was not taken, in Danish. */
	fault?: string;
	/** What else the page shows: the page's own shape. */
	extra?: unknown;
};
