import { deskRoutes } from "@/lib/base/routes";
import { MOST_AT_ONCE } from "@/lib/desk/confirming/askable";
import type { OfferByDue } from "@/lib/desk/queue/offers-by-due";

const mailsOf = (n: number) => (n === 1 ? "1 mail" : `${n} mails`);

/** Asking all providers whose answer is due, by one button that says how many mails it sends. */
export function AskPart({ offers }: { offers: readonly OfferByDue[] }) {
	const all = offers.filter(({ asks }) => asks);
	const now = all.slice(0, MOST_AT_ONCE);
	const toAsk = offers.filter(
		({ contactStatus }) => contactStatus.state === "ask" || contactStatus.state === "remind",
	);
	const silent = offers.filter(({ contactStatus }) => contactStatus.state === "unanswered").length;
	const waiting = offers.filter(({ contactStatus }) => contactStatus.state === "waiting").length;
	const toRing = toAsk.filter(({ email }) => !email).length;
	return (
		<section className="desk-part" aria-label="Spørg på mail">
			<p>
				De får en mail med et link, som de kan svare på uden at logge ind. Svarer de ikke, får de én mail til
				efter tre uger. Efter seks uger skriver vi på siden, at de ikke har svaret.
			</p>
			<ul>
				{waiting > 0 && <li>{waiting} er spurgt og har tid til at svare.</li>}
				{silent > 0 && <li>{silent} svarer ikke. Ring til dem.</li>}
				{toRing > 0 && <li>{toRing} har ingen mail. Ring, eller se på deres side.</li>}
				{all.length > now.length && (
					<li>
						{all.length} kan spørges på mail. Der bliver sendt højst {MOST_AT_ONCE} ad gangen.
					</li>
				)}
			</ul>
			{now.length > 0 && (
				<form method="post" action={deskRoutes.action("spoerg-udbydere")}>
					<input type="hidden" name="antal" value={now.length} />
					{now.map(({ record }) => (
						<input key={record.id} type="hidden" name="post" value={record.id} />
					))}
					<button className="button button-quiet" type="submit">
						Send {mailsOf(now.length)}
					</button>
				</form>
			)}
		</section>
	);
}
