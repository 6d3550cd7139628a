import type { Role } from "@/lib/desk/sign-in/person";

/** Where those who prepare the database tell those who test what they made. */
export const PEOPLE_FILE = "data/e2e-desk-people.json";

type Cast = {
	key: string;
	email: string;
	name: string;
	roles: Role[];
	municipalities?: string[];
	totp?: boolean;
};

const one = (key: string, name: string, role: Role, more: Partial<Cast> = {}): Cast => ({
	key,
	name,
	email: `${key}@example.dk`,
	roles: [role],
	...more,
});

/** Who plays at the desk. */
export const PEOPLE: readonly Cast[] = [
	one("contributor", "Cilla Bidrag", "contributor"),
	one("editor", "Anna Redaktør", "editor"),
	one("editor2", "Bent Redaktør", "editor"),
	one("publisher", "Bo Udgiver", "publisher", { totp: true }),
	one("publisher2", "Dorte Udgiver", "publisher", { totp: true }),
	one("municipal", "Karen i Aarhus", "municipal", { municipalities: ["0751"] }),
	one("administrator", "Ada Administrator", "administrator", { totp: true }),
];
