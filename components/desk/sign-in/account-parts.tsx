import { deskRoutes } from "@/lib/base/routes";
import type { Person } from "@/lib/desk/sign-in/person";
import { SECOND_FACTOR_ROLES } from "@/lib/desk/sign-in/person";
import { TextField } from "../../ui/forms/field";
import { RecoveryCodes } from "./enrolment";
import { PasswordField } from "./password-field";

type Props = {
	person: Person;
	/** Whether the person has one here, or signs in through their organisation only. */
	hasPassword: boolean;
	errors: Errors;
};

type Errors = Readonly<Record<string, string>>;

const errorOf = (errors: Errors, name: string) => (errors[name] ? { error: errors[name] } : {});

/** The second factor: setting it up, or new recovery codes. */
export function SecondFactorPart({ person, hasPassword, errors }: Props) {
	const name = person.hasSecondFactor ? "adgangskode-noedkoder" : "adgangskode-totrin";
	const step = person.hasSecondFactor ? "noedkoder" : "totrin-begynd";
	const isNeeded = person.roles.some((role) => SECOND_FACTOR_ROLES.includes(role));
	return (
		<section className="desk-part">
			<h2>Login i to trin</h2>
			{person.hasSecondFactor ? (
				<p>Login i to trin er slået til. Er du ved at løbe tør for nødkoder, kan du lave nye her.</p>
			) : (
				<p>
					Med login i to trin beder vi også om en kode fra din telefon.
					{isNeeded && <strong> Din rolle virker først, når du har slået det til.</strong>}
				</p>
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
						{person.hasSecondFactor ? "Lav nye nødkoder" : "Sæt login i to trin op"}
					</button>
				</p>
			</form>
		</section>
	);
}

/** For somebody who has a second factor and came in without it, such as through their organisation. */
export function ProvePart({ errors }: { errors: Errors }) {
	return (
		<section className="desk-part">
			<h2>Login i to trin</h2>
			<p>
				Din konto har login i to trin, men her er du logget ind uden en kode. Skriv koden fra din app, så din
				rolle virker også her.
			</p>
			<form className="form" method="post" action={deskRoutes.accountStep("totrin-bekraeft")}>
				<TextField
					name="kode"
					label="Seks cifre fra appen"
					value=""
					autoComplete="one-time-code"
					{...errorOf(errors, "kode")}
				/>
				<p>
					<button className="button" type="submit">
						Bekræft koden
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
