import { formatPhone } from "@/lib/format";
import { PhoneIcon } from "./icons";

/** A number to call now: the one coloured button, unless nobody knows whether it still answers. */
export function CallButton({ phone, to, certain }: { phone: string; to: string; certain: boolean }) {
	return (
		<a className={certain ? "button button-call" : "button button-quiet"} href={`tel:${phone}`}>
			<PhoneIcon />
			<span>
				Ring {formatPhone(phone)}
				<span className="visually-hidden">, {to}</span>
			</span>
		</a>
	);
}
