import { deskRoutes } from "@/lib/base/routes";
import { PASSWORD_HINT } from "./account-parts";
import { PasswordField } from "./password-field";

type Props = { token: string; email: string; errors: Readonly<Record<string, string>> };

/** Choosing a password, by a link that works once. */
export function InvitationForm({ token, email, errors }: Props) {
	return (
		<form className="form" method="post" action={deskRoutes.acceptInvitation(token)}>
			{/* For the browser's own list of passwords. */}
			<input type="hidden" name="mail" value={email} autoComplete="username" />
			<PasswordField
				name="adgangskode"
				label="Vælg en adgangskode"
				autoComplete="new-password"
				hint={PASSWORD_HINT}
				{...(errors.adgangskode ? { error: errors.adgangskode } : {})}
			/>
			<p>
				<button className="button" type="submit">
					Gem adgangskoden
				</button>
			</p>
		</form>
	);
}
