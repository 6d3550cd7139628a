import type { ReactNode } from "react";
import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import type { JsonLd as Data } from "@/lib/site/open-data/json-ld";
import type { Frame } from "@/lib/site/questions/frame";
import { Footer } from "./footer";
import { CrisisStrip, Masthead } from "./header";
import { JsonLd } from "./json-ld";

type Crumb = { href: string; label: string };

type Props = {
	frame: Frame;
	/** The page's canonical address, printed at its foot; `null` where there is none (404). */
	path: string | null;
	section?: string;
	/** The way here, without the front page and the page itself. */
	crumbs?: readonly Crumb[];
	/** The page's own name, last in the way here; none on the front page. */
	title?: string;
	/** The language of what the page says, where it is not Danish. */
	lang?: string;
	/** What it is about, for programs. */
	about?: Data;
	children: ReactNode;
};

function Crumbs({ crumbs, title, lang }: { crumbs: readonly Crumb[]; title: string; lang?: string }) {
	return (
		<nav
			className="wrap pt-11 text-90 text-soft max-sm:pt-6 print:hidden! [&_li+li]:before:mr-5 [&_li+li]:before:text-line-strong [&_li+li]:before:content-['/']"
			aria-label="Du er her"
		>
			<ol className="flex flex-wrap items-center gap-x-5 gap-y-0">
				{[{ href: routes.home, label: "Forside" }, ...crumbs].map(({ href, label }) => (
					<li key={href}>
						<a className="inline-block py-1.5" href={href}>
							{label}
						</a>
					</li>
				))}
				<li className="max-sm:sr-only" aria-current="page" lang={lang}>
					{title}
				</li>
			</ol>
		</nav>
	);
}

/** The frame around every page: skip link, help at once, menu, the way here, and the foot of a printed sheet. */
export function Page({ frame, path, section, crumbs = [], title, lang, about, children }: Props) {
	return (
		<>
			<a
				className="absolute -top-60 left-10 z-10 rounded-card border-2 border-deep bg-sheet px-12.5 py-7.5 text-deep focus:top-5 print:hidden!"
				href="#indhold"
			>
				Gå til indholdet
			</a>
			<CrisisStrip lifeline={frame.lifeline} />
			<Masthead path={path} section={section} />
			{title && <Crumbs crumbs={crumbs} title={title} lang={lang} />}
			<main id="indhold" tabIndex={-1} lang={lang}>
				{children}
				{path && (
					<p className="print-only wrap print:mt-15 print:border-t print:border-t-[#999] print:pt-6 print:text-[9pt]">
						{siteUrl()}
						{path} · Udskrevet {formatDay(danishDay(new Date()))}
					</p>
				)}
			</main>
			{about && <JsonLd about={about} />}
			<Footer sender={frame.sender} path={path} />
		</>
	);
}
