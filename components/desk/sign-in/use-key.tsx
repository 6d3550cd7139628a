import { PASSKEY_ENHANCE } from "@/lib/generated/assets";
import { HiddenFields } from "./hidden-fields";

type Props = {
	/** Where the device's answer goes, and where the question comes from. */
	action: string;
	options: string;
	fields: readonly (readonly [name: string, value: string])[];
	button: string;
	/** The one thing to do here. */
	strong?: boolean;
};

/**
 * Asks for a passkey. Hidden until the page's script finds that the browser knows them (see
 * `components/enhance-desk/passkeys.ts`); where there is no other way, what is said instead stands here.
 */
export function UseKey({ action, options, fields, button, strong = false }: Props) {
	return (
		<>
			<form className="form" method="post" action={action} data-passkey="get" data-options={options} hidden>
				<HiddenFields fields={fields} />
				<input type="hidden" name="svar" value="" />
				<p>
					<button className={strong ? "button" : "button button-quiet"} type="submit">
						{button}
					</button>
				</p>
				<p role="status" className="form-error" />
			</form>
			<script type="module" src={PASSKEY_ENHANCE} />
			{strong && (
				<noscript>
					<p>En adgangsnøgle virker kun, når JavaScript er slået til i din browser.</p>
				</noscript>
			)}
		</>
	);
}
