import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import { Mark, SearchIcon } from "../ui/icons";
import { SearchForm } from "./search-form";

/** Help at once, on every page, quietly (decision 21). A number that is not in the data is not shown. */
export function CrisisStrip({ lifeline }: { lifeline: string | null }) {
	return (
		<div className="bg-strip text-[0.875rem] text-on-strip print:hidden!">
			<nav
				className="wrap flex min-h-25 flex-wrap items-center gap-x-[clamp(0.75rem,3vw,1.75rem)] gap-y-2.5"
				aria-label="Akut hjælp"
			>
				<a className="inline-flex min-h-25 items-center whitespace-nowrap text-inherit" href="tel:112">
					Ring 112
				</a>
				{lifeline && (
					<a
						className="inline-flex min-h-25 items-center whitespace-nowrap text-inherit"
						href={`tel:${lifeline}`}
					>
						Livslinien {formatPhone(lifeline)}
					</a>
				)}
				<a
					className="ml-auto inline-flex min-h-25 items-center whitespace-nowrap text-inherit"
					href={routes.emergency}
				>
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
		<header className="masthead border-b border-b-line bg-sheet print:border-0">
			<div className="wrap flex flex-wrap items-center justify-between gap-x-20 py-3.5 max-sm:pb-0">
				<a
					className="wordmark inline-flex min-h-30 items-center gap-6.5 font-title text-120 font-heading tracking-[-0.01em] text-ink no-underline hover:underline hover:decoration-2 max-sm:min-h-26"
					href={routes.home}
				>
					<Mark />
					Pårørendevejviser
				</a>
				{ownSearch || (
					<>
						<div className="max-w-170 flex-1 max-head:hidden">
							<SearchForm id="soeg-i-alt" compact low />
						</div>
						<details className="phone-search no-print max-head:open:w-full head:hidden">
							<summary className="inline-flex min-h-26 cursor-pointer list-none items-center gap-4 font-semibold text-deep [&::-webkit-details-marker]:hidden">
								<SearchIcon />
								Søg
							</summary>
							<SearchForm id="soeg-i-alt-telefon" compact />
						</details>
					</>
				)}
				<nav
					className="menu flex flex-wrap gap-x-[clamp(0.9rem,3vw,1.75rem)] gap-y-0 max-sm:grid max-sm:w-full max-sm:grid-cols-[auto_auto] max-sm:justify-start max-sm:gap-x-25 max-sm:gap-y-0 max-sm:text-95 print:hidden!"
					aria-label="Hovedmenu"
				>
					{MENU.map(([href, label]) => (
						<a
							className="inline-flex min-h-27.5 items-center border-y-3 border-y-transparent whitespace-nowrap text-ink no-underline hover:border-b-line-strong max-sm:min-h-20 max-sm:border-t-0 forced-colors:[&:not([aria-current])]:border-[Canvas] [&[aria-current]]:border-b-accent [&[aria-current]]:font-semibold"
							key={href}
							href={href}
							aria-current={current(href)}
						>
							{label}
						</a>
					))}
				</nav>
			</div>
		</header>
	);
}
