import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { mayDo, PERMISSIONS, type Permission } from "@/lib/desk/door/permissions";
import { ACTIONS } from "@/lib/desk/registry";
import type { Person, Role } from "@/lib/desk/sign-in/person";

/** Who stands in the columns of docs/roles.md: the municipal editor twice, at home and elsewhere. */
const COLUMNS: readonly { title: string; role: Role; place: readonly string[] | null }[] = [
	{ title: "bidragyder", role: "contributor", place: null },
	{ title: "redaktør", role: "editor", place: null },
	{ title: "udgiver", role: "publisher", place: null },
	{ title: "kommuneredaktør, egen kommune", role: "municipal", place: ["0751"] },
	{ title: "kommuneredaktør, andre", role: "municipal", place: ["0461"] },
	{ title: "administrator", role: "administrator", place: null },
];

const person = (role: Role): Person => ({
	id: role,
	name: role,
	roles: [role],
	municipalities: role === "municipal" ? ["0751"] : [],
	hasSecondFactor: true,
});

const cells = (permission: Permission) =>
	COLUMNS.map(({ role, place }) => (mayDo(person(role), permission, place) ? "ja" : "nej"));

const row = (...columns: string[]) => `| ${columns.join(" | ")} |`;

/** The tables of docs/roles.md, from the one table in the code. */
export function rolesTables(): string {
	const titles = COLUMNS.map(({ title }) => title);
	const rules = (names: string[]) => row(...names.map(() => "---"));
	const actions = ACTIONS.map(({ name, permission }) => row(`\`${name}\``, permission, ...cells(permission)));
	const downloads = Object.values(DOWNLOADS).map(({ path, permission }) =>
		row(`\`${path}\``, permission, ...cells(permission)),
	);
	const permissions = (Object.keys(PERMISSIONS) as Permission[]).map((one) => row(one, ...cells(one)));
	return [
		row("handling", "rettighed", ...titles),
		rules(["", "", ...titles]),
		...actions,
		"",
		row("fil", "rettighed", ...titles),
		rules(["", "", ...titles]),
		...downloads,
		"",
		row("rettighed", ...titles),
		rules(["", ...titles]),
		...permissions,
	].join("\n");
}
