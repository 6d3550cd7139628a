import { routes } from "@/lib/routes";

/** The way to a person, for whom a list is not enough. */
export function PersonWay() {
	return (
		<section className="card" aria-labelledby="menneske">
			<h2 id="menneske">Vil du hellere tale med et menneske?</h2>
			<p className="mt-2">
				Ring til din kommune, og spørg, om den har en{" "}
				<a href={routes.intervention("paaroerendevejleder")}>pårørendevejleder</a>. Bor din nærmeste i en
				anden kommune, så spørg også der. Du kan også spørge din egen læge.
			</p>
		</section>
	);
}
