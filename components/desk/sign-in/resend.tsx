import { type Carried, packedFields } from "@/lib/desk/sign-in/carried";
import { HiddenFields } from "./hidden-fields";

/** Sends what was typed to where it was meant for. */
export function ResendForm({ carried, button }: { carried: Carried; button: string }) {
	return (
		<form method="post" action={carried.action}>
			<HiddenFields fields={packedFields(carried.fields)} />
			<button className="button" type="submit">
				{button}
			</button>
		</form>
	);
}
