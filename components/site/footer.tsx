import { routes } from "@/lib/routes";

const LINKS = [
	[routes.municipalities, "Kommuner"],
	[routes.rights, "Rettigheder og orlov"],
	[routes.elsewhere, "Andre steder, der kan hjælpe"],
	[routes.shortlist, "Din liste"],
	[routes.about, "Om vejviseren"],
	[routes.sources, "Kilder"],
	[routes.privacy, "Privatliv"],
	[routes.accessibility, "Tilgængelighedserklæring"],
	[routes.api, "Data som JSON"],
	[`${routes.about}#for-redaktoerer`, "For redaktører"],
] as const;

export function Footer() {
	return (
		<footer className="footer">
			<div className="wrap">
				<p>
					Pårørendevejviser viser, hvilken hjælp der er til voksne pårørende. Du behøver ikke logge ind, og vi
					gemmer ikke, hvad du kigger på.
				</p>
				<nav aria-label="Om siden">
					<ul>
						{LINKS.map(([href, label]) => (
							<li key={href}>
								<a href={href}>{label}</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</footer>
	);
}
