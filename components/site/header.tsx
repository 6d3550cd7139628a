import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import { Mark, SearchIcon } from "../ui/icons";
import { SearchForm } from "./search-form";

/** Help at once, on every page, quietly (decision 21). A number that is not in the data is not shown. */
export function CrisisStrip({ lifeline }: { lifeline: string | null }) {
	return (
		<div className="strip">
			<nav className="wrap" aria-label="Akut hjælp">
				<a href="tel:112">Ring 112</a>
				{lifeline && <a href={`tel:${lifeline}`}>Livslinien {formatPhone(lifeline)}</a>}
				<a className="last" href={routes.emergency}>
					Akut hjælp
				</a>
			</nav>
		</div>
	);
}

const MENU = [
	[routes.guide, "Find hjælp"],
	[routes.offers, "Tilbud nær dig"],
	[routes.interventions, "Typer af hjælp"],
	[routes.rights, "Rettigheder"],
] as const;

/**
 * The wordmark, the search over everything, and the way around. `section` is the menu entry under which the
 * page lies. Where the search box is the page's own, the head has none.
 */
export function Masthead({ path, section }: { path: string | null; section?: string }) {
	const ownSearch = path === routes.home || path === routes.search;
	const current = (href: string) => (href === path ? "page" : href === section ? "true" : undefined);
	return (
		<header className="masthead">
			<div className="wrap">
				<a className="wordmark" href={routes.home}>
					<Mark />
					Pårørendevejviser
				</a>
				{ownSearch || (
					<>
						<div className="head-search">
							<SearchForm id="soeg-i-alt" compact />
						</div>
						<details className="phone-search no-print">
							<summary>
								<SearchIcon />
								Søg
							</summary>
							<SearchForm id="soeg-i-alt-telefon" compact />
						</details>
					</>
				)}
				<nav className="menu" aria-label="Hovedmenu">
					{MENU.map(([href, label]) => (
						<a key={href} href={href} aria-current={current(href)}>
							{label}
						</a>
					))}
				</nav>
			</div>
		</header>
	);
}
