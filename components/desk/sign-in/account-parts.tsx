import { deskRoutes } from "@/lib/base/routes";
import { RecoveryCodes } from "./enrolment";
import { PasswordField } from "./password-field";

export type Errors = Readonly<Record<string, string>>;

export const errorOf = (errors: Errors, name: string) => (errors[name] ? { error: errors[name] } : {});

type Props = {
	/** Whether the app is in use. */
	isOn: boolean;
	/** Whether the person has one here, or signs in through their organisation only. */
	hasPassword: boolean;
	errors: Errors;
};

/** The app: setting it up, or new recovery codes. */
export function SecondFactorPart({ isOn, hasPassword, errors }: Props) {
	const name = isOn ? "adgangskode-noedkoder" : "adgangskode-totrin";
	const step = isOn ? "noedkoder" : "totrin-begynd";
	return (
		<section className="desk-part" id="totrin">
			<h2>Kode fra din telefon</h2>
			{isOn ? (
				<p>Login i to trin er slået til. Er du ved at løbe tør for nødkoder, kan du lave nye her.</p>
			) : (
				<p>Når du logger ind, beder vi også om en kode fra en app på din telefon.</p>
			)}
			<form className="form" method="post" action={deskRoutes.accountStep(step)}>
				{hasPassword && (
					<PasswordField
						name={name}
						label="Din adgangskode"
						autoComplete="current-password"
						{...errorOf(errors, name)}
					/>
				)}
				<p>
					<button className="button" type="submit">
						{isOn ? "Lav nye nødkoder" : "Sæt login i to trin op"}
					</button>
				</p>
			</form>
		</section>
	);
}

/** Recovery codes that were just made. */
export function NewCodesPart({ codes }: { codes: readonly string[] }) {
	return (
		<section className="desk-part" aria-live="polite">
			<h2>Dine nye nødkoder</h2>
			<p>De gamle virker ikke længere. Gem de nye et sikkert sted nu. De bliver ikke vist igen.</p>
			<RecoveryCodes codes={codes} />
		</section>
	);
}

/** What a new password must be like. */
export const PASSWORD_HINT = "Mindst 12 tegn. Fire tilfældige ord er en god adgangskode.";

export function PasswordPart({ errors }: { errors: Errors }) {
	return (
		<section className="desk-part">
			<h2>Skift adgangskode</h2>
			<form className="form" method="post" action={deskRoutes.accountStep("adgangskode")}>
				<PasswordField
					name="nuvaerende"
					label="Nuværende adgangskode"
					autoComplete="current-password"
					{...errorOf(errors, "nuvaerende")}
				/>
				<PasswordField
					name="ny"
					label="Ny adgangskode"
					autoComplete="new-password"
					hint={PASSWORD_HINT}
					{...errorOf(errors, "ny")}
				/>
				<p>
					<button className="button" type="submit">
						Skift adgangskode
					</button>
				</p>
			</form>
		</section>
	);
}

export function SignOutPart() {
	return (
		<section className="desk-part">
			<h2>Log ud</h2>
			<div className="desk-row">
				<form method="post" action={deskRoutes.accountStep("log-ud")}>
					<button className="button" type="submit">
						Log ud her
					</button>
				</form>
				<form method="post" action={deskRoutes.accountStep("log-ud-alle")}>
					<button className="button button-quiet" type="submit">
						Log ud alle steder
					</button>
				</form>
			</div>
		</section>
	);
}
