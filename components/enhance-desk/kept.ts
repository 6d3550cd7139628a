/** What a tab keeps of a form until the server has it. */
export type Kept = {
	/** The form's fields as they would be sent. */
	body: string;
	/** It was sent off to be saved, and no page has come back yet. */
	submitted: boolean;
};

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "redaktion:";

function parse(text: string | null): Kept | null {
	try {
		const { body, submitted } = JSON.parse(text ?? "null") ?? {};
		return typeof body === "string" ? { body, submitted: submitted === true } : null;
	} catch {
		return null;
	}
}

/** The tab's own store for forms, by the form's name. A browser that forbids it keeps nothing, without a fuss. */
export function keptForms(store: () => Store) {
	const attempt = <T>(action: (store: Store) => T): T | null => {
		try {
			return action(store());
		} catch {
			return null;
		}
	};
	return {
		read: (form: string): Kept | null => parse(attempt((own) => own.getItem(PREFIX + form))),
		/** The name of another new record's form of the same kind that is kept; `null` for none. */
		like: (form: string): string | null =>
			attempt((own) => {
				const family = /^ny:[^:]*:/.exec(form)?.[0];
				const names = Object.keys(own).map((key) => key.slice(PREFIX.length));
				return (family && names.find((name) => name !== form && name.startsWith(family))) || null;
			}),
		/** @returns whether it is kept. */
		keep: (form: string, kept: Kept): boolean =>
			attempt((own) => {
				own.setItem(PREFIX + form, JSON.stringify(kept));
				return true;
			}) ?? false,
		forget: (form: string) => void attempt((own) => own.removeItem(PREFIX + form)),
	};
}
export type KeptForms = ReturnType<typeof keptForms>;

/** Under which names a tab keeps forms. A browser that forbids it keeps none. */
export function keptNames(store: () => Storage): string[] {
	try {
		return Object.keys(store()).filter((key) => key.startsWith(PREFIX));
	} catch {
		return [];
	}
}

/** Every form that was sent off to be saved and led to a page: it is the server's now. */
export function forgetSubmitted(store: Storage) {
	for (const key of Object.keys(store)) {
		if (key.startsWith(PREFIX) && parse(store.getItem(key))?.submitted) store.removeItem(key);
	}
}
