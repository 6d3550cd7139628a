import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { deskRoutes, routes } from "@/lib/base/routes";
import { deskPerson } from "@/lib/desk/door/desk-person";

export const metadata: Metadata = { title: "Siden findes ikke" };

/**
 * What is not there at the desk, and what its reader may not see: the same words for both, and the way on. The front
 * sends it with 404 where a page of the desk called `notFound()`.
 */
export default async function DeskMissingPage() {
	const person = await deskPerson();
	return (
		<DeskPage person={person} title="Siden findes ikke">
			<h1>Siden findes ikke, eller du kan ikke se den</h1>
			<p className="lead">
				Måske er adressen skrevet forkert, eller det hører til en rolle, du ikke har. Spørg en administrator,
				hvis du mener, at du skal kunne se den.
			</p>
			<p className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
				{person ? (
					<>
						<a className="py-3" href={routes.desk}>
							Gå til skrivebordet
						</a>
						<a className="py-3" href={deskRoutes.records}>
							Se alt indhold
						</a>
					</>
				) : (
					<a className="py-3" href={deskRoutes.signInFor(routes.desk)}>
						Log ind på redaktionen
					</a>
				)}
			</p>
		</DeskPage>
	);
}
