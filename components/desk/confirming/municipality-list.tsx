import { formatMoment } from "@/lib/base/calendar/danish-time";
import { formatDay, formatPhone } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import { MOST_AT_ONCE } from "@/lib/desk/confirming/askable";
import type { MunicipalityRow } from "@/lib/desk/queue/municipality-list";
import { contactStatusWords } from "./contact-status-words";

const mailsOf = (n: number) => (n === 1 ? "1 mail" : `${n} mails`);

/** Asking every municipality whose answer is due, by one button that says how many mails it sends. */
function AskAll({ rows }: { rows: readonly MunicipalityRow[] }) {
	const now = rows.filter(({ asks }) => asks).slice(0, MOST_AT_ONCE);
	const isDue = ({ contactStatus: { state } }: MunicipalityRow) => state === "ask" || state === "remind";
	const toRing = rows.filter((row) => isDue(row) && !row.email).length;
	return (
		<section className="desk-part" aria-labelledby="spoerg">
			<h2 id="spoerg">Spørg kommunerne</h2>
			<p>
				De får en mail med et link, som de kan svare på uden at logge ind. Svarer de ikke, får de én mail til
				efter tre uger. Efter seks uger skriver vi ikke mere. Et svar holder i et år.
			</p>
			{toRing > 0 && <p>{toRing} har ingen mail. Ring, og udfyld svaret for dem, eller giv dem et link.</p>}
			{now.length > 0 && (
				<form method="post" action={deskRoutes.action("spoerg-kommuner")}>
					<input type="hidden" name="antal" value={now.length} />
					{now.map(({ recordId }) => (
						<input key={recordId} type="hidden" name="post" value={recordId} />
					))}
					<button className="button button-quiet" type="submit">
						Send {mailsOf(now.length)}
					</button>
				</form>
			)}
		</section>
	);
}

function Row({ row }: { row: MunicipalityRow }) {
	const { recordId, title, answered, contactStatus, waiting, phone, email } = row;
	const status = contactStatusWords(contactStatus, { phone, email, url: null }, "municipality");
	return (
		<li>
			<a href={deskRoutes.record(recordId)}>{title}</a>
			<span className="form-hint">
				{[answered && `Svarede ${formatDay(answered.on)} (${answered.role}).`, status]
					.filter(Boolean)
					.join(" ")}
			</span>
			{phone && !email && (
				<a className="py-1.5" href={`tel:${phone}`}>
					{formatPhone(phone)}
				</a>
			)}
			{waiting.map(({ id, at }) => (
				<a key={id} className="py-1.5" href={deskRoutes.reply(id)}>
					Se svaret fra {formatMoment(at)}
				</a>
			))}
			<a className="py-1.5" href={deskRoutes.fillIn(recordId)}>
				Udfyld svaret <span className="sr-only">fra {title}</span>
			</a>
		</li>
	);
}

function Part({ title, rows }: { title: string; rows: readonly MunicipalityRow[] }) {
	if (rows.length === 0) return null;
	return (
		<section className="desk-part">
			<h2>
				{title} ({rows.length})
			</h2>
			<ul className="record-rows">
				{rows.map((row) => (
					<Row key={row.recordId} row={row} />
				))}
			</ul>
		</section>
	);
}

/** Municipalities by where asking them has come to: those first that wait for us. */
export function MunicipalityList({ rows }: { rows: readonly MunicipalityRow[] }) {
	const waiting = rows.filter((row) => row.waiting.length > 0);
	const others = rows.filter((row) => row.waiting.length === 0);
	const silent = others.filter(({ contactStatus: { state } }) => state === "unanswered");
	const asked = others.filter(({ contactStatus: { state } }) => state === "waiting" || state === "remind");
	const answered = others.filter((row) => row.answered && !silent.includes(row) && !asked.includes(row));
	const rest = others.filter((row) => ![...silent, ...asked, ...answered].includes(row));
	const count = rows.filter((row) => row.answered).length;
	return (
		<>
			<p className="lead">
				{count} af {rows.length} har svaret.
			</p>
			<AskAll rows={rows} />
			<Part title="Venter på dig" rows={waiting} />
			<Part title="Svarer ikke" rows={silent} />
			<Part title="Spurgt" rows={asked} />
			<Part title="Har svaret" rows={answered} />
			<Part title="Ikke spurgt" rows={rest} />
		</>
	);
}
