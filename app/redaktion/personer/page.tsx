import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { InvitedNote, InviteForm } from "@/components/desk/people/invite-form";
import { PersonEntry } from "@/components/desk/people/people-list";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { listPeople } from "@/lib/desk/people/people";
import { publicReader, published } from "@/lib/site/queries";
import { municipalityNames } from "@/lib/site/questions/places";

export const metadata: Metadata = { title: "Personer" };

type Props = { searchParams: Promise<RawParams> };

export default async function PeoplePage({ searchParams }: Props) {
	const open = toSearchParams(await searchParams).get("ret");
	const person = await requirePerson(deskRoutes.people);
	if (!mayDo(person, "manage people", null)) notFound();
	const people = await listPeople(await publicReader());
	const choices = await published(municipalityNames);
	const state = await pageState();
	const { invited } = (state?.extra ?? {}) as { invited?: { link: string; name: string } };
	const errors = Object.entries(state?.errors ?? {}).map(([name, text]) => ({ name, text }));
	return (
		<DeskPage person={person} title="Personer" section={deskRoutes.people}>
			<ErrorSummary errors={errors} fault={state?.fault ?? null} title="Der er ikke gjort noget" />
			<h1>Personer</h1>
			{invited && <InvitedNote {...invited} />}
			<section className="grid gap-12.5">
				<h2>Inviter en person</h2>
				<InviteForm state={state} choices={choices} />
			</section>
			<section className="mt-20 grid gap-12.5">
				<h2>Alle personer</h2>
				<ul className="grid gap-10 [&_details>.form]:mt-10 [&_details>.form]:mb-15 [&_p]:wrap-anywhere">
					{people.map((one) => (
						<PersonEntry key={one.id} person={one} choices={choices} state={state} isOpen={one.id === open} />
					))}
				</ul>
			</section>
		</DeskPage>
	);
}
