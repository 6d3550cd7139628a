import { deskRoutes } from "@/lib/base/routes";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import { TextField } from "../../ui/forms/field";
import { QrCode } from "../../ui/qr-code";

type Props = { uri: string; secret: string; codes: readonly string[]; error?: string };

/** Recovery codes, one a line. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
	return (
		<ul className="mt-7.5 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-10 gap-y-3.5">
			{codes.map((code) => (
				<li key={code}>
					<code className="text-110 select-all">{code}</code>
				</li>
			))}
		</ul>
	);
}

/** Setting up the app: the secret as a picture and as text, the recovery codes, and the first code. */
export function EnrolmentSteps({ uri, secret, codes, error }: Props) {
	return (
		<ol className="mt-15 grid max-w-460 list-decimal gap-20 pl-15">
			<li className="pl-2.5">
				<h2 className="text-120">Skan koden med din app</h2>
				<p>Brug fx Google Authenticator, Microsoft Authenticator eller 1Password.</p>
				<div className="my-7.5 w-[min(15rem,100%)] bg-white text-black">
					<QrCode drawing={drawQr(uri)} title="QR-kode til din app" />
				</div>
				<p>
					Kan du ikke skanne, så skriv nøglen i appen:{" "}
					<code className="wrap-anywhere">{secret.replace(/.{4}(?=.)/g, "$& ")}</code>
				</p>
			</li>
			<li className="pl-2.5">
				<h2 className="text-120">Gem dine nødkoder</h2>
				<p>
					Hver kode virker én gang og erstatter telefonen, hvis den bliver væk. Gem dem et sikkert sted nu. De
					bliver ikke vist igen.
				</p>
				<RecoveryCodes codes={codes} />
			</li>
			<li className="pl-2.5">
				<h2 className="text-120">Skriv den kode, appen viser</h2>
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
