import { routes } from "@/lib/base/routes";

const WAYS = [
	{
		title: "Arbejder du i en kommune?",
		text: "Se, hvad du kan henvise en pårørende til, også uden borgerens samtykke, og lav et ark, du kan give med. Hver type hjælp har en side for fagfolk: hvem den er til, hvad den kræver, og hvor godt den er undersøgt.",
		links: [
			[routes.staff, "Henvis en pårørende"],
			[routes.overview, "Se alle indsatser i én oversigt"],
			[routes.municipalities, "Se, hvad vi kender i din kommune"],
			[`${routes.interventions}?sortering=dokumentation`, "De bedst undersøgte først"],
		],
	},
	{
		title: "Kan du stole på det, der står her?",
		text: "Du kan se kilden til hvert tilbud og hvert afsnit. Siger kilderne hver sit, viser vi begge dele. Ved vi det ikke, skriver vi “ikke oplyst”.",
		links: [
			[routes.sources, "Se kilderne"],
			[`${routes.about}#for-redaktoerer`, "For redaktører: sådan bliver indholdet rettet"],
		],
	},
] as const;

/** The ways of those who are not relatives, and what the directory is. */
export function WaysIn() {
	return (
		<div className="wrap mt-35 grid gap-15 wide:grid-cols-[1fr_1fr]">
			{WAYS.map(({ title, text, links }) => (
				<section key={title} className="card">
					<h2>{title}</h2>
					<p className="mt-5">{text}</p>
					<ul className="mt-7.5 grid gap-2.5">
						{links.map(([href, label]) => (
							<li key={href}>
								<a className="inline-block py-2.5" href={href}>
									{label}
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
