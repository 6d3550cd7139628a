import type { Scope } from "../../store/records/target";
import { type Person, ROLES, type Role, SECOND_FACTOR_ROLES } from "../sign-in/person";

/** `any`: everywhere. `own`: what lies in one's own municipalities only: offers, and the municipality's contact and answer. */

const writers = { contributor: "any", editor: "any", publisher: "any", municipal: "own" } as const;
const editors = { editor: "any", publisher: "any", municipal: "own" } as const;
const readers = { ...writers, administrator: "any" } as const;

/** Who may do what: the one table, from which docs/roles.md and the tests are made. */
export const PERMISSIONS = {
	"see the desk": readers,
	"see a record": readers,
	"write a draft": writers,
	"send to review": editors,
	comment: { ...writers },
	"ask for changes": { editor: "any", publisher: "any" },
	publish: { publisher: "any" },
	"publish in an emergency": { publisher: "any" },
	"end a record": { publisher: "any" },
	"move an address": { publisher: "any" },
	confirm: editors,
	"send a confirm link": editors,
	"handle answers": editors,
	"answer for a municipality": editors,
	"handle reports": { editor: "any", publisher: "any" },
	"set the reading date": { editor: "any", publisher: "any" },
	import: { editor: "any", publisher: "any", municipal: "own" },
	"publish an import": { publisher: "any" },
	export: { editor: "any", publisher: "any", administrator: "any" },
	"check links": { editor: "any", publisher: "any" },
	"see the audit": { publisher: "any", administrator: "any" },
	"manage people": { administrator: "any" },
	"change settings": { administrator: "any" },
	"dump everything": { administrator: "any" },
} as const satisfies Record<string, Partial<Record<Role, "any" | "own">>>;

export type Permission = keyof typeof PERMISSIONS;

/** The roles that count: some have no effect without a second factor. */
const rolesThatCount = ({ roles, hasSecondFactor }: Person): readonly Role[] =>
	ROLES.filter((role) => roles.includes(role) && (hasSecondFactor || !SECOND_FACTOR_ROLES.includes(role)));

/**
 * Whether a person may do something.
 * @param place the municipalities of what it is about; `null` for what lies nowhere. "Own" holds only where
 * there are municipalities and every one of them is the person's.
 */
export function mayDo(person: Person, permission: Permission, place: Scope): boolean {
	const reach: Partial<Record<Role, "any" | "own">> = PERMISSIONS[permission];
	const isOwn =
		place !== null && place.length > 0 && place.every((code) => person.municipalities.includes(code));
	return rolesThatCount(person).some((role) => reach[role] === "any" || (reach[role] === "own" && isOwn));
}

/** Whether a person may do something somewhere: what the menu shows. */
export const mayDoSomewhere = (person: Person, permission: Permission): boolean =>
	mayDo(person, permission, null) || mayDo(person, permission, person.municipalities);
