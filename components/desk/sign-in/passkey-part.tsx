import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import { PASSKEY_ENHANCE } from "@/lib/generated/assets";
import { TextField } from "../../ui/forms/field";
import { type Errors, errorOf } from "./account-parts";
import { PasswordField } from "./password-field";

const dayOf = (at: Date) => formatDay(danishDay(at));

type Key = { id: string; name: string; createdAt: Date; usedAt: Date | null };
type Props = { keys: readonly Key[]; hasPassword: boolean; errors: Errors };

/** Taking one away, folded, so that nobody does it by a slip. */
function RemoveKey({ id, name, hasPassword, errors }: Key & Omit<Props, "keys">) {
	const field = `adgangskode-${id}`;
	return (
		<details open={errors[field] !== undefined}>
			<summary>Fjern {name}</summary>
			<form className="form" method="post" action={deskRoutes.accountStep("noegle-fjern")}>
				<input type="hidden" name="noegle" value={id} />
				{hasPassword && (
					<PasswordField
						name={field}
						label="Din adgangskode"
						autoComplete="current-password"
						{...errorOf(errors, field)}
					/>
				)}
				<p>
					<button className="button button-quiet" type="submit">
						Ja, fjern {name}
					</button>
				</p>
			</form>
		</details>
	);
}

/** Passkeys: what one has, and making one on this device. */
export function PasskeyPart({ keys, hasPassword, errors }: Props) {
	return (
		<section className="desk-part" id="adgangsnoegle">
			<h2>Adgangsnøgle</h2>
			<p>
				Log ind med fingeraftryk, ansigt eller pinkode på din enhed i stedet for adgangskode og kode. Dit
				fingeraftryk og dit ansigt forlader ikke enheden.
			</p>
			{keys.length > 0 && (
				<ul className="grid gap-7.5">
					{keys.map((key) => (
						<li key={key.id}>
							<strong>{key.name}</strong>. Lavet {dayOf(key.createdAt)}
							{key.usedAt && `, sidst brugt ${dayOf(key.usedAt)}`}.
							<RemoveKey {...key} hasPassword={hasPassword} errors={errors} />
						</li>
					))}
				</ul>
			)}
			<noscript>
				<p>Slå JavaScript til i din browser for at lave en adgangsnøgle.</p>
			</noscript>
			<form
				className="form"
				method="post"
				action={deskRoutes.accountStep("noegle-gem")}
				data-passkey="create"
				data-options={deskRoutes.accountStep("noegle-begynd")}
				hidden
			>
				<TextField
					name="navn-noegle"
					label="Hvad skal nøglen hedde?"
					value=""
					maxLength={60}
					hint="Fx Min telefon. Så kan du kende den igen."
					{...errorOf(errors, "navn-noegle")}
				/>
				{hasPassword && (
					<PasswordField
						name="adgangskode-noegle"
						label="Din adgangskode"
						autoComplete="current-password"
						{...errorOf(errors, "adgangskode-noegle")}
					/>
				)}
				<input type="hidden" name="svar" value="" />
				<p>
					<button className="button" type="submit">
						Lav en adgangsnøgle
					</button>
				</p>
				<p role="status" className="form-error" />
			</form>
			<script type="module" src={PASSKEY_ENHANCE} />
		</section>
	);
}
