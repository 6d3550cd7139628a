import type { Metadata } from "next";
import { Page } from "@/components/site/page";
import { ArrowIcon } from "@/components/ui/icons";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { frameOf } from "@/lib/site/questions/frame";

export const metadata: Metadata = { title: "Siden findes ikke" };

const WAYS = [
	[routes.interventions, "Se al hjælp til pårørende"],
	[routes.home, "Gå til forsiden"],
	[routes.emergency, "Jeg har brug for hjælp nu"],
] as const;

export default async function NotFound() {
	const frame = await published(frameOf);
	return (
		<Page frame={frame} path={null} title="Siden findes ikke">
			<div className="wrap">
				<header className="page-head">
					<h1>Den side kan vi ikke finde</h1>
					<p className="lead">
						Måske er adressen skrevet forkert, eller siden er flyttet. Det er ikke dig, der har gjort noget
						galt.
					</p>
				</header>
				<div className="grid max-w-340 gap-5">
					{WAYS.map(([href, label]) => (
						<a key={href} className="row-link" href={href}>
							<span>{label}</span>
							<ArrowIcon />
						</a>
					))}
				</div>
			</div>
		</Page>
	);
}
