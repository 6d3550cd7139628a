import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import { formatPhone } from "@/lib/format";
import type { OfferView } from "@/lib/offers/view";
import { routes } from "@/lib/routes";
import { softHyphens } from "../catalogue/soft-hyphens";
import { coverageWords } from "../offers/coverage-words";
import { FreshnessNote } from "../offers/freshness-note";
import { OpenState } from "../offers/open-state";
import { PhoneIcon } from "../ui/icons";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "places">; now: Date };

/** One offer in a few lines: what, who, for whom, the number to call, and how sure we are. */
export function OfferRow({ offer, catalogue, now }: Props) {
	const { slug, title, providerName, phone } = offer;
	const words = new Set([providerName, coverageWords(offer, catalogue.places, danishDay(now))]);
	return (
		<li className="offer-row">
			<a className="offer-row-title" href={routes.offer(slug)}>
				{softHyphens(title)}
			</a>
			<p className="offer-provider">{[...words].join(" · ")}</p>
			{phone && (
				<p className="offer-row-call">
					<a href={`tel:${phone}`}>
						<PhoneIcon />
						<span>
							Ring {formatPhone(phone)}
							<span className="visually-hidden">, {title}</span>
						</span>
					</a>
					<OpenState offer={offer} now={now} />
				</p>
			)}
			<FreshnessNote offer={offer} now={now} />
		</li>
	);
}
