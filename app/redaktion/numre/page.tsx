import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { NumberList } from "@/components/desk/queue/number-list";
import { deskRoutes } from "@/lib/base/routes";
import { requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readWaitingNumbers } from "@/lib/desk/queue/waiting-numbers";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Numre, der mangler at blive bekræftet" };

/** How many at a time: nobody rings more than that in a day. */
const SHOWN = 100;

export default async function NumbersPage() {
	const person = await requirePerson(deskRoutes.numbers);
	if (!mayDoSomewhere(person, "confirm")) notFound();
	const numbers = await readWaitingNumbers(await publicReader(), person, new Date());
	return (
		<DeskPage person={person} title="Numre" section={deskRoutes.numbers}>
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
