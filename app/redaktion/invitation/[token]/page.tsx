import type { Metadata } from "next";
import { InvitationForm } from "@/components/accounts/invitation-form";
import { DeskPage } from "@/components/desk/desk-page";
import { ErrorSummary } from "@/components/forms/error-summary";
import { accountRoutes } from "@/lib/accounts/addresses";
import { invitedBy } from "@/lib/accounts/invitations";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState } from "@/lib/editorial/desk-person";

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
						Det er brugt, eller det er blevet for gammelt. Bed en administrator om et nyt.
					</p>
					<p>
						<a href={accountRoutes.signIn}>Gå til log ind</a>
					</p>
				</>
			)}
		</DeskPage>
	);
}
