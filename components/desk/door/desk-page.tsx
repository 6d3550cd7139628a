import type { ReactNode } from "react";
import { deskRoutes, routes } from "@/lib/base/routes";
import { mayDoSomewhere, type Permission } from "@/lib/desk/door/permissions";
import type { Person } from "@/lib/desk/sign-in/person";
import { Mark } from "../../ui/icons";
import { FactorDue } from "./factor-due";
import { JustDone } from "./just-done";
import { KeyList } from "./key-list";

/** The way around the desk, each with what one must be allowed to see it. */
const MENU: readonly (readonly [href: string, label: string, permission: Permission])[] = [
	[routes.desk, "Skrivebord", "see the desk"],
	[deskRoutes.records, "Indhold", "see a record"],
	[deskRoutes.confirm, "Bekræft tilbud", "confirm"],
	[deskRoutes.numbers, "Numre", "confirm"],
	[deskRoutes.answers, "Svar fra udbydere", "handle answers"],
	[deskRoutes.municipalities, "Kommunernes svar", "handle answers"],
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
	if (shown.length === 0) return null;
	return (
		<nav className="wrap" aria-label="Redaktionens menu">
			<ul className="flex flex-wrap gap-x-2.5 gap-y-0 border-b border-b-line py-4">
				{shown.map(([href, label]) => (
					<li key={href}>
						<a
							className="inline-block rounded-8 px-7 py-4.5 no-underline hover:bg-tint [&[aria-current]]:bg-tint-strong [&[aria-current]]:font-bold [&[aria-current]]:text-ink"
							href={href}
							aria-current={href === section ? "page" : undefined}
						>
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
		<div className="desk min-h-screen">
			<a
				className="absolute -top-60 left-10 z-10 rounded-card border-2 border-deep bg-sheet px-12.5 py-7.5 text-deep focus:top-5 print:hidden!"
				href="#indhold"
			>
				Gå til indholdet
			</a>
			<header className="bg-deeper text-[#fffdf9] dark:bg-strip">
				<div className="wrap flex flex-wrap items-center justify-between gap-x-20 gap-y-2.5 py-6">
					<a
						className="wordmark inline-flex min-h-30 items-center gap-6.5 font-title text-120 font-heading tracking-[-0.01em] text-[#fffdf9] no-underline hover:underline hover:decoration-2 max-sm:min-h-26"
						href={person ? routes.desk : routes.home}
					>
						<Mark />
						Redaktionen
					</a>
					{person && (
						<p className="flex flex-wrap gap-x-15 gap-y-2.5">
							<a className="inline-block py-3.5 text-[#fffdf9]" href={deskRoutes.account}>
								{person.name}
							</a>
							<a className="inline-block py-3.5 text-[#fffdf9]" href={routes.home}>
								Se den offentlige side
							</a>
						</p>
					)}
				</div>
			</header>
			{person && <Menu person={person} section={section} />}
			{person && <FactorDue person={person} />}
			{crumbs.length > 0 && (
				<nav
					className="wrap pt-11 text-90 text-soft max-sm:pt-6 print:hidden! [&_li+li]:before:mr-5 [&_li+li]:before:text-line-strong [&_li+li]:before:content-['/']"
					aria-label="Du er her"
				>
					<ol className="flex flex-wrap items-center gap-x-5 gap-y-0">
						{crumbs.map(({ href, label }) => (
							<li key={href}>
								<a className="inline-block py-1.5" href={href}>
									{label}
								</a>
							</li>
						))}
						<li className="max-sm:sr-only" aria-current="page">
							{title}
						</li>
					</ol>
				</nav>
			)}
			<main id="indhold" tabIndex={-1} className="wrap desk-main">
				<JustDone />
				{children}
			</main>
			{person && <KeyList />}
		</div>
	);
}
