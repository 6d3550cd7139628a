import type { ReactNode } from "react";
import { deskRoutes, routes } from "@/lib/base/routes";
import { mayDoSomewhere, type Permission } from "@/lib/desk/door/permissions";
import type { Person } from "@/lib/desk/sign-in/person";
import { Mark } from "../../ui/icons";

/** The way around the desk, each with what one must be allowed to see it. */
const MENU: readonly (readonly [href: string, label: string, permission: Permission])[] = [
	[routes.desk, "Skrivebord", "see the desk"],
	[deskRoutes.records, "Indhold", "see a record"],
	[deskRoutes.confirm, "Bekræft tilbud", "confirm"],
	[deskRoutes.numbers, "Numre", "confirm"],
	[deskRoutes.answers, "Svar fra udbydere", "handle answers"],
	[deskRoutes.reports, "Henvendelser", "handle reports"],
	[deskRoutes.imports, "Import", "import"],
	[deskRoutes.links, "Links", "check links"],
	[deskRoutes.exports, "Eksport", "export"],
	[deskRoutes.audit, "Ændringslog", "see the audit"],
	[deskRoutes.people, "Personer", "manage people"],
	[deskRoutes.settings, "Indstillinger", "change settings"],
];

type Props = {
	/** Who has signed in; `null` on the pages before that. */
	person: Person | null;
	title: string;
	/** The menu entry under which the page lies. */
	section?: string;
	crumbs?: readonly { href: string; label: string }[];
	children: ReactNode;
};

function Menu({ person, section }: { person: Person; section: string | undefined }) {
	const shown = MENU.filter(([, , permission]) => mayDoSomewhere(person, permission));
	if (shown.length === 0) {
		return (
			<p className="note wrap">
				Din rolle kræver login i to trin. <a href={deskRoutes.account}>Sæt det op på din konto</a>, så er du i
				gang.
			</p>
		);
	}
	return (
		<nav className="desk-menu wrap" aria-label="Redaktionens menu">
			<ul>
				{shown.map(([href, label]) => (
					<li key={href}>
						<a href={href} aria-current={href === section ? "page" : undefined}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The frame around every page of the desk: skip link, who one is, the way around. */
export function DeskPage({ person, title, section, crumbs = [], children }: Props) {
	return (
		<div className="desk">
			<a className="skip" href="#indhold">
				Gå til indholdet
			</a>
			<header className="desk-head">
				<div className="wrap">
					<a className="wordmark" href={person ? routes.desk : routes.home}>
						<Mark />
						Redaktionen
					</a>
					{person && (
						<p className="desk-me">
							<a href={deskRoutes.account}>{person.name}</a>
							<a href={routes.home}>Se den offentlige side</a>
						</p>
					)}
				</div>
			</header>
			{person && <Menu person={person} section={section} />}
			{crumbs.length > 0 && (
				<nav className="crumbs wrap" aria-label="Du er her">
					<ol>
						{crumbs.map(({ href, label }) => (
							<li key={href}>
								<a href={href}>{label}</a>
							</li>
						))}
						<li aria-current="page">{title}</li>
					</ol>
				</nav>
			)}
			<main id="indhold" tabIndex={-1} className="wrap desk-main">
				{children}
			</main>
		</div>
	);
}
