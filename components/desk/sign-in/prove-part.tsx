import { deskRoutes } from "@/lib/base/routes";
import { TextField } from "../../ui/forms/field";
import { type Errors, errorOf } from "./account-parts";
import { UseKey } from "./use-key";

type Props = {
	/** Where somebody was going. */
	til: string;
	/** Which of the two the account has. */
	hasTotp: boolean;
	hasKeys: boolean;
	errors: Errors;
};

/** For somebody who has a second factor and came in without it, such as through their organisation. */
export function ProvePart({ til, hasTotp, hasKeys, errors }: Props) {
	return (
		<section className="desk-part">
			<h2>Vis, at det er dig</h2>
			<p>Din konto har login i to trin. Du mangler det andet trin, før du kan komme videre.</p>
			{hasKeys && (
				<UseKey
					action={deskRoutes.accountStep("noegle-bevis")}
					options={deskRoutes.accountStep("noegle-bevis-begynd")}
					fields={[["til", til]]}
					button="Brug din adgangsnøgle"
					strong
				/>
			)}
			{hasTotp && (
				<form className="form" method="post" action={deskRoutes.accountStep("totrin-bekraeft")}>
					<input type="hidden" name="til" value={til} />
					<TextField
						name="kode"
						label="Kode"
						value=""
						autoComplete="one-time-code"
						hint="De seks cifre, din app viser nu, eller en af dine nødkoder."
						{...errorOf(errors, "kode")}
					/>
					<p>
						<button className="button" type="submit">
							Bekræft koden
						</button>
					</p>
				</form>
			)}
		</section>
	);
}
