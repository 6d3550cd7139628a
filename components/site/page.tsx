import type { ReactNode } from "react";
import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { lifelineNumber } from "@/lib/directory/emergency/crisis-numbers";
import { Footer } from "./footer";
import { CrisisStrip, Masthead } from "./header";

type Crumb = { href: string; label: string };

type Props = {
	catalogue: Catalogue;
	/** The page's canonical address, printed at its foot; `null` where there is none (404). */
	path: string | null;
	section?: string;
	/** The way here, without the front page and the page itself. */
	crumbs?: readonly Crumb[];
	/** The page's own name, last in the way here; none on the front page. */
	title?: string;
	/** The language of what the page says, where it is not Danish. */
	lang?: string;
	children: ReactNode;
};

function Crumbs({ crumbs, title, lang }: { crumbs: readonly Crumb[]; title: string; lang?: string }) {
	return (
		<nav className="crumbs wrap" aria-label="Du er her">
			<ol>
				{[{ href: routes.home, label: "Forside" }, ...crumbs].map(({ href, label }) => (
					<li key={href}>
						<a href={href}>{label}</a>
					</li>
				))}
				<li aria-current="page" lang={lang}>
					{title}
				</li>
			</ol>
		</nav>
	);
}

/** The frame around every page: skip link, help at once, menu, the way here, and the foot of a printed sheet. */
export function Page({ catalogue, path, section, crumbs = [], title, lang, children }: Props) {
	const lifeline = lifelineNumber(catalogue.emergency);
	return (
		<>
			<a className="skip" href="#indhold">
				Gå til indholdet
			</a>
			<CrisisStrip lifeline={lifeline} />
			<Masthead path={path} section={section} />
			{title && <Crumbs crumbs={crumbs} title={title} lang={lang} />}
			<main id="indhold" tabIndex={-1} lang={lang}>
				{children}
				{path && (
					<p className="print-only print-foot wrap">
						{siteUrl()}
						{path} · Udskrevet {formatDay(danishDay(new Date()))}
					</p>
				)}
			</main>
			<Footer sender={catalogue.sender} path={path} />
		</>
	);
}
