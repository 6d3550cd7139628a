/** Longer than the name of any field of ours. */
const LONGEST_NAME = 200;

/** Items in all lists of a document's form: five times what we have. More make a page of megabytes when they are wrong. */
const MOST_ROWS = 300;

/** The lists that a field's name lies in, each with the number of its item: `d.a.0.b.1` lies in `d.a` and `d.a.0.b`. */
function listsOf(name: string): [list: string, number: number][] {
	if (name.length > LONGEST_NAME) return [];
	const keys = name.split(".");
	return keys.flatMap((key, i): [string, number][] =>
		i > 0 && /^\d{1,4}$/.test(key) ? [[keys.slice(0, i).join("."), Number(key)]] : [],
	);
}

/**
 * A form in which a field is found at once. `URLSearchParams` looks through all of them for every question, and a
 * form is asked many times for each of its fields. Nothing is changed in it.
 */
export class IndexedForm extends URLSearchParams {
	readonly #values = new Map<string, string[]>();
	readonly #numbers = new Map<string, Set<number>>();

	/** The same form, indexed; one that is already is returned as it is. */
	static of(form: URLSearchParams): IndexedForm {
		return form instanceof IndexedForm ? form : new IndexedForm(form);
	}

	private constructor(form: URLSearchParams) {
		super(form);
		for (const [name, value] of form) {
			const known = this.#values.get(name);
			if (known) known.push(value);
			else this.#values.set(name, [value]);
		}
		for (const name of this.#values.keys()) {
			for (const [list, number] of listsOf(name)) {
				const numbers = this.#numbers.get(list) ?? new Set();
				this.#numbers.set(list, numbers.add(number));
			}
		}
	}

	override has(name: string) {
		return this.#values.has(name);
	}

	override get(name: string) {
		return this.#values.get(name)?.[0] ?? null;
	}

	override getAll(name: string) {
		return [...(this.#values.get(name) ?? [])];
	}

	/** Whether the lists of its document have more items than a page of ours can show. */
	hasTooManyRows(): boolean {
		let rows = 0;
		for (const [list, { size }] of this.#numbers) if (list.startsWith("d.")) rows += size;
		return rows > MOST_ROWS;
	}

	/** The numbers of a list's items, in the order of the form's own numbering. */
	itemNumbers(list: string): number[] {
		return [...(this.#numbers.get(list) ?? [])].sort((a, b) => a - b);
	}
}
