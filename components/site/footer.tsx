import { routes } from "@/lib/base/routes";
import type { Sender } from "@/lib/model/sender";
import { SenderLine } from "./sender";

const LINKS = [
	[routes.municipalities, "Kommuner"],
	[routes.staff, "For fagfolk"],
	[routes.recommendations, "Anbefalinger til kommuner"],
	[routes.rights, "Rettigheder og orlov"],
	[routes.elsewhere, "Andre steder, der kan hjælpe"],
	[routes.shortlist, "Din liste"],
	[routes.about, "Om vejviseren"],
	[routes.sources, "Kilder"],
	[routes.privacy, "Privatliv"],
	[routes.accessibility, "Tilgængelighedserklæring"],
	[routes.data, "Tag data med"],
	[`${routes.about}#for-redaktoerer`, "For redaktører"],
] as const;

/**
 * The foot of every page: what this is, who runs it, and the ways to what stands in no menu.
 * @param path the page's own address: the list lives in it, so the way to the list must not lose it.
 */
export function Footer({ sender, path }: { sender: Sender; path: string | null }) {
	const shortlist = path?.startsWith(`${routes.shortlist}?`) ? path : routes.shortlist;
	return (
		<footer className="footer mt-45 bg-strip text-95 text-on-strip max-sm:mt-20 print:hidden!">
			<div className="wrap grid gap-x-30 gap-y-15 py-25 max-sm:gap-8 max-sm:py-14">
				<p className="max-w-440">
					Hjælp til voksne pårørende. Du behøver ikke logge ind, og vi gemmer ikke, hvad du kigger på.
				</p>
				<SenderLine sender={sender} />
				<nav aria-label="Om siden">
					<ul className="flex flex-wrap gap-x-17.5 gap-y-1">
						<li lang="en">
							<a className="inline-block py-4 text-inherit" href={routes.english} hrefLang="en">
								Help in English
							</a>
						</li>
						{LINKS.map(([href, label]) => (
							<li key={href}>
								<a
									className="inline-block py-4 text-inherit"
									href={href === routes.shortlist ? shortlist : href}
								>
									{label}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</footer>
	);
}
