import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerItem } from "@/components/desk/confirming/answer-row";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readAnswers } from "@/lib/desk/queue/inbox";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Svar fra udbydere" };

export default async function AnswersPage() {
	const person = await requirePerson(deskRoutes.answers);
	if (!mayDoSomewhere(person, "handle answers")) notFound();
	const answers = await readAnswers(await publicReader(), person);
	return (
		<DeskPage person={person} title="Svar fra udbydere" section={deskRoutes.answers}>
			<DeskFault state={await pageState()} />
			<h1>Svar fra udbydere</h1>
			{answers.length === 0 && (
				<p className="lead">
					Der er ingen nye. På et tilbuds side kan du lave et link, som udbyderen svarer ved.
				</p>
			)}
			<ul className="plain-list grid gap-10">
				{answers.map((answer) => (
					<AnswerItem key={answer.id} answer={answer} />
				))}
			</ul>
		</DeskPage>
	);
}
