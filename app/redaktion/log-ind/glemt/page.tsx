import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { TextField } from "@/components/ui/forms/field";
import { deskRoutes } from "@/lib/base/routes";
import { pageState } from "@/lib/desk/door/desk-person";
import { canSendMail } from "@/lib/desk/mail/new-password-mail";

export const metadata: Metadata = { title: "Ny adgangskode" };

type Props = { searchParams: Promise<{ sendt?: string | string[] }> };

/** Asking for a new password by mail. What it answers is the same, whether there is such an account or not. */
export default async function NewPasswordPage({ searchParams }: Props) {
	const { sendt } = await searchParams;
	const state = await pageState();
	const mail = state?.values.find(([name]) => name === "mail")?.[1] ?? "";
	if (sendt !== undefined && !state)
		return (
			<DeskPage person={null} title="Se i din mail">
				<h1>Se i din mail</h1>
				<p className="lead">
					Har du en konto med den mail, har vi sendt et link, som du kan vælge en ny adgangskode ved.
				</p>
				<p>Linket virker én gang og i en time. Kig også under uønsket post.</p>
				<p>
					Er der ikke kommet noget efter et kvarter, så bed en administrator om et link. Logger du ind gennem
					din organisation, er det dér, du skifter adgangskode.
				</p>
				<p>
					<a href={deskRoutes.signIn}>Gå til log ind</a>
				</p>
			</DeskPage>
		);
	return (
		<DeskPage person={null} title="Ny adgangskode">
			<ErrorSummary errors={[]} fault={state?.fault ?? null} title="Der er ikke sendt noget" />
			<h1>Få en ny adgangskode</h1>
			{canSendMail() ? (
				<>
					<p className="lead">
						Skriv din mail, så sender vi et link, som du kan vælge en ny adgangskode ved.
					</p>
					<form className="form" method="post" action={deskRoutes.sendNewPassword}>
						<TextField name="mail" label="Mail" value={mail} autoComplete="username" />
						<p>
							<button className="button" type="submit">
								Send et link
							</button>
						</p>
					</form>
				</>
			) : (
				<p className="lead">Der bliver ikke sendt mail herfra. Bed en administrator om et link.</p>
			)}
		</DeskPage>
	);
}
