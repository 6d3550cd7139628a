import type { Scope } from "../../store/records/target";
import { type Person, ROLES, type Role } from "../sign-in/person";

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
	"handle reports": editors,
	"set the reading date": { editor: "any", publisher: "any" },
	"mark as read": editors,
	"assign a record": editors,
	/** It touches one's own selection alone; what is done to each record has a permission of its own. */
	"choose records": { ...readers, municipal: "any" },
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

/**
 * What each permission does to what others read. `at-once`: it changes it, or who may. `vouches`: it says that what
 * stands is right, or lets others' words through. `none`: readers see nothing of it before somebody else has acted.
 */
const EFFECT: Record<Permission, "at-once" | "vouches" | "none"> = {
	"see the desk": "none",
	"see a record": "none",
	"write a draft": "none",
	"send to review": "none",
	comment: "none",
	"ask for changes": "none",
	publish: "at-once",
	"publish in an emergency": "at-once",
	"end a record": "at-once",
	"move an address": "at-once",
	confirm: "vouches",
	"send a confirm link": "vouches",
	"handle answers": "vouches",
	"answer for a municipality": "none",
	"handle reports": "none",
	"set the reading date": "none",
	"mark as read": "none",
	"assign a record": "none",
	"choose records": "none",
	import: "none",
	"publish an import": "at-once",
	export: "none",
	"check links": "none",
	"see the audit": "none",
	"manage people": "at-once",
	"change settings": "at-once",
	"dump everything": "none",
};

const reachOf = (permission: Permission): Partial<Record<Role, "any" | "own">> => PERMISSIONS[permission];
const permissionsOf = (role: Role, effect: "at-once" | "vouches"): Permission[] =>
	(Object.keys(PERMISSIONS) as Permission[]).filter(
		(permission) => EFFECT[permission] === effect && reachOf(permission)[role] !== undefined,
	);

/**
 * Whether a role needs a second factor, by what it may do: `always` where something takes effect at once, `in-time`
 * (once the grace is over) where it vouches for something, else `never`.
 */
export function factorFor(role: Role): "always" | "in-time" | "never" {
	if (permissionsOf(role, "at-once").length > 0) return "always";
	return permissionsOf(role, "vouches").length > 0 ? "in-time" : "never";
}

/** Whether nobody with a second factor could do, everywhere, what a role is for: then its grace goes on. */
const isAlone = (role: Role, covered: readonly Role[]): boolean =>
	permissionsOf(role, "vouches").some(
		(permission) => !covered.some((other) => reachOf(permission)[other] === "any"),
	);

function counts({ hasSecondFactor, mustProve, grace }: Person, role: Role): boolean {
	if (mustProve) return false;
	const needed = factorFor(role);
	if (hasSecondFactor || needed === "never") return true;
	if (needed === "always" || !grace) return false;
	return !grace.isOver || isAlone(role, grace.covered);
}

/** The roles that count: some have no effect without a second factor. */
const rolesThatCount = (person: Person): readonly Role[] =>
	ROLES.filter((role) => person.roles.includes(role) && counts(person, role));

/**
 * What somebody is to be told about the second factor they have not set up: `now` where a role of theirs has no
 * effect without it, or should have none; the day by which they must; `null` for nothing.
 */
export function factorDue(person: Person): Date | "now" | null {
	if (person.hasSecondFactor || person.mustProve) return null;
	const needs = person.roles.map(factorFor);
	if (needs.includes("always")) return "now";
	if (!needs.includes("in-time")) return null;
	return person.grace && !person.grace.isOver ? person.grace.until : "now";
}

/**
 * Whether a person may do something.
 * @param place the municipalities of what it is about; `null` for what lies nowhere. "Own" holds only where
 * there are municipalities and every one of them is the person's.
 */
export function mayDo(person: Person, permission: Permission, place: Scope): boolean {
	const reach = reachOf(permission);
	const isOwn =
		place !== null && place.length > 0 && place.every((code) => person.municipalities.includes(code));
	return rolesThatCount(person).some((role) => reach[role] === "any" || (reach[role] === "own" && isOwn));
}

/** Whether a person may do something somewhere: what the menu shows. */
export const mayDoSomewhere = (person: Person, permission: Permission): boolean =>
	mayDo(person, permission, null) || mayDo(person, permission, person.municipalities);
