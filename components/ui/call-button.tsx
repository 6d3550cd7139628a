import { formatPhone } from "@/lib/base/format";
import { PhoneIcon } from "./icons";

/** A number to call: the one coloured button where it is what to do now, else a quieter one. */
export function CallButton({ phone, to, quiet = false }: { phone: string; to: string; quiet?: boolean }) {
	return (
		<a className={quiet ? "button button-quiet" : "button button-call"} href={`tel:${phone}`}>
			<PhoneIcon />
			<span>
				Ring {formatPhone(phone)}
				<span className="sr-only">, {to}</span>
			</span>
		</a>
	);
}
