import { deskRoutes } from "@/lib/base/routes";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import { TextField } from "../../ui/forms/field";
import { QrCode } from "../../ui/qr-code";

type Props = { uri: string; secret: string; codes: readonly string[]; error?: string };

/** Recovery codes, one a line. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
	return (
		<ul className="recovery-codes">
			{codes.map((code) => (
				<li key={code}>
					<code>{code}</code>
				</li>
			))}
		</ul>
	);
}

/** Setting up the app: the secret as a picture and as text, the recovery codes, and the first code. */
export function EnrolmentSteps({ uri, secret, codes, error }: Props) {
	return (
		<ol className="account-steps">
			<li>
				<h2>Skan koden med din app</h2>
				<p>Brug fx Google Authenticator, Microsoft Authenticator eller 1Password.</p>
				<div className="account-qr">
					<QrCode drawing={drawQr(uri)} title="QR-kode til din app" />
				</div>
				<p>
					Kan du ikke skanne, så skriv nøglen i appen: <code>{secret.replace(/.{4}(?=.)/g, "$& ")}</code>
				</p>
			</li>
			<li>
				<h2>Gem dine nødkoder</h2>
				<p>
					Hver kode virker én gang og erstatter telefonen, hvis den bliver væk. Gem dem et sikkert sted nu. De
					bliver ikke vist igen.
				</p>
				<RecoveryCodes codes={codes} />
			</li>
			<li>
				<h2>Skriv den kode, appen viser</h2>
				<form className="form" method="post" action={deskRoutes.accountStep("totrin-bekraeft")}>
					<TextField
						name="kode"
						label="Seks cifre fra appen"
						value=""
						autoComplete="one-time-code"
						{...(error ? { error } : {})}
					/>
					<p>
						<button className="button" type="submit">
							Slå login i to trin til
						</button>
					</p>
				</form>
			</li>
		</ol>
	);
}
