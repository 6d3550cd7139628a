import { formatPhone } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import type { OfferView } from "@/lib/directory/offers/view";

/** One offer to somebody else's telephone: her own message, sent by her own telephone, to whom she chooses. */
export function SendBySms({ offer: { title, phone, callable, slug } }: { offer: OfferView }) {
	const number = phone && callable ? ` Tlf. ${formatPhone(phone)}.` : "";
	const text = `${title}.${number} ${siteUrl()}${routes.offer(slug)}`;
	return (
		<a className="button button-quiet" href={`sms:?&body=${encodeURIComponent(text)}`}>
			Send som sms
		</a>
	);
}
