import { deskRoutes } from "@/lib/base/routes";
import { type PendingPost, pendingPostFields } from "@/lib/desk/sign-in/pending-post";
import { TextField } from "../../ui/forms/field";
import { HiddenFields } from "./hidden-fields";
import { PasswordField } from "./password-field";
import { ResendForm } from "./resend";
import { UseKey } from "./use-key";

type Props = {
	mail: string;
	/** Where to go afterwards. */
	til: string;
	pendingPost: PendingPost | null;
	/** What the identity provider is called, if there is one. */
	external: string | null;
};

/** What was typed is safe, and where it is. */
function PendingPostNote() {
	return (
		<p className="note">
			Du var logget ud, da du sendte. Det, du skrev, er ikke gemt endnu, men det er her på siden og følger
			med, når du logger ind.
		</p>
	);
}

/** By one's own organisation. Words that are carried along stay behind on this page, so that opens another. */
function External({
	name,
	til,
	pendingPost,
}: {
	name: string;
	til: string;
	pendingPost: PendingPost | null;
}) {
	return (
		<section className="mt-20 grid gap-12.5">
			<h2>Eller brug din organisations log ind</h2>
			<form method="post" action={deskRoutes.externalSignIn} target={pendingPost ? "_blank" : undefined}>
				<input type="hidden" name="til" value={til} />
				<button className="button button-quiet" type="submit">
					Log ind med {name}
				</button>
			</form>
			{pendingPost && (
				<>
					<p>Det åbner i et nyt vindue. Kom tilbage hertil, når du er logget ind.</p>
					<ResendForm pendingPost={pendingPost} button="Jeg er logget ind nu. Send det" />
				</>
			)}
		</section>
	);
}

/** The first step: who, and the password. */
export function SignInForm({ mail, til, pendingPost, external }: Props) {
	return (
		<>
			{pendingPost && <PendingPostNote />}
			<form className="form" method="post" action={deskRoutes.sendPassword} data-carries>
				<input type="hidden" name="til" value={til} />
				{pendingPost && <HiddenFields fields={pendingPostFields(pendingPost)} />}
				<TextField name="mail" label="Mail" value={mail} autoComplete="username" />
				<PasswordField name="adgangskode" label="Adgangskode" autoComplete="current-password" />
				<p>
					<button className="button" type="submit">
						Log ind
					</button>
				</p>
			</form>
			<UseKey
				action={deskRoutes.sendPasskey}
				options={deskRoutes.beginPasskey}
				fields={[["til", til]]}
				button="Log ind med adgangsnøgle"
			/>
			{external && <External name={external} til={til} pendingPost={pendingPost} />}
			<p className="mt-15">
				<a className="inline-block py-3" href={deskRoutes.newPassword}>
					Har du glemt din adgangskode?
				</a>
			</p>
		</>
	);
}
