import { formatPhone } from "@/lib/format";
import { PhoneIcon } from "./icons";

/** The one coloured button: a number to call now. */
export function CallButton({ phone, to }: { phone: string; to: string }) {
	return (
		<a className="button button-call" href={`tel:${phone}`}>
			<PhoneIcon />
			<span>
				Ring {formatPhone(phone)}
				<span className="visually-hidden">, {to}</span>
			</span>
		</a>
	);
}
