import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { NumberList } from "@/components/desk/number-list";
import { publicReader } from "@/lib/catalogue/queries";
import { requirePerson } from "@/lib/editorial/desk-person";
import { mayDoSomewhere } from "@/lib/editorial/permissions";
import { readWaitingNumbers } from "@/lib/editorial/waiting-numbers";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Numre, der mangler at blive bekræftet" };

/** So many at a time: nobody rings more than that in a day. */
const SHOWN = 100;

export default async function NumbersPage() {
	const person = await requirePerson(routes.deskNumbers);
	if (!mayDoSomewhere(person, "confirm")) notFound();
	const numbers = await readWaitingNumbers(await publicReader(), person, new Date());
	return (
		<DeskPage person={person} title="Numre" section={routes.deskNumbers}>
			<h1>Numre, der mangler at blive bekræftet</h1>
			<p className="lead">
				{numbers.length === 0
					? "Alle numre er bekræftet, som de skal være."
					: `${numbers.length} mangler. Øverst står dem, som flest sider har brug for.`}
			</p>
			<p>Ring op, og spørg, om nummeret er det rigtige, og hvornår der er åbent. Bekræft det så på siden.</p>
			<NumberList numbers={numbers.slice(0, SHOWN)} />
		</DeskPage>
	);
}
