import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { InvitationForm } from "@/components/desk/sign-in/invitation-form";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { deskRoutes } from "@/lib/base/routes";
import { pageState } from "@/lib/desk/door/desk-person";
import { invitedBy } from "@/lib/desk/people/invitations";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Vælg adgangskode", referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
	const { token } = await params;
	const invited = await invitedBy(await publicReader(), token, new Date());
	const state = await pageState();
	const errors = state?.errors ?? {};
	const listed = Object.entries(errors).map(([name, text]) => ({ name, text }));
	return (
		<DeskPage person={null} title="Vælg adgangskode">
			<ErrorSummary errors={listed} fault={state?.fault ?? null} title="Adgangskoden er ikke gemt" />
			{invited ? (
				<>
					<h1>Velkommen, {invited.name}</h1>
					<p className="lead">Vælg en adgangskode til {invited.email}.</p>
					<InvitationForm token={token} email={invited.email} errors={errors} />
				</>
			) : (
				<>
					<h1>Linket virker ikke</h1>
					<p className="lead">
						Det er brugt, eller det er blevet for gammelt. Du kan få et nyt, hvis du har en konto; ellers bed
						en administrator om det.
					</p>
					<p>
						<a href={deskRoutes.newPassword}>Få et nyt link</a>
					</p>
					<p>
						<a href={deskRoutes.signIn}>Gå til log ind</a>
					</p>
				</>
			)}
		</DeskPage>
	);
}
