import { formatMoment } from "@/lib/base/calendar/danish-time";
import { formatPhone } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { NEW_OFFER, NO_OFFER } from "@/lib/desk/confirming/apply-reply";
import type { ReplyRow } from "@/lib/desk/confirming/municipal-reply";
import type { WaitingReply } from "@/lib/desk/confirming/reply-review";
import { choiceWords } from "@/lib/desk/drafts/choice-words";

type RowProps = { row: ReplyRow; waiting: WaitingReply; state: PageState | null };

/** What a yes becomes: an offer that is there already, a new one, or none. */
function Becomes({ row, waiting, state }: RowProps) {
	const name = `til-${row.intervention}`;
	const { offers } = waiting.asked;
	const suggested = waiting.matches.get(row.intervention)?.target.record.id ?? NEW_OFFER;
	const chosen = state?.values.find(([key]) => key === name)?.[1] ?? suggested;
	return (
		<label className="form-field">
			<span>Bliver til</span>
			<select className="form-input" name={name} defaultValue={chosen}>
				{offers.map(({ target, document }) => (
					<option key={target.record.id} value={target.record.id}>
						{document.title}
						{target.live ? "" : " (kladde)"}
					</option>
				))}
				{row.offer.name && <option value={NEW_OFFER}>Nyt tilbud: {row.offer.name}</option>}
				<option value={NO_OFFER}>Intet tilbud</option>
			</select>
		</label>
	);
}

function Row({ row, waiting, state }: RowProps) {
	const { asked } = waiting;
	const title = asked.interventions.find(({ slug }) => slug === row.intervention)?.title ?? row.intervention;
	const { name, phone, url, ask } = row.offer;
	const told = [name, phone && `tlf. ${formatPhone(phone)}`, url, ask && `spørg efter: ${ask}`].filter(
		Boolean,
	);
	const standing = asked.onRecord.get(row.intervention) ?? [];
	return (
		<li className="grid gap-5 border-b border-b-line py-9">
			<h2 className="text-105">
				{title}: {choiceWords(row.has)}
			</h2>
			{told.length > 0 && <p className="typed">{told.join("\n")}</p>}
			{row.has === "yes" && told.length === 0 && <p>Det, der står i vejviseren, passer.</p>}
			{row.has === "no" && standing.length > 0 && (
				<p className="note">
					Men vi har {standing.map((offer) => `“${offer.title}”`).join(" og ")}. Spørg, før du tager det af
					siden.
				</p>
			)}
			{row.has === "yes" && <Becomes row={row} waiting={waiting} state={state} />}
		</li>
	);
}

type Props = { waiting: WaitingReply; mayPublish: boolean; state: PageState | null };

/** A municipality's answer row by row, with what each yes becomes. Nothing of it is public before it is used. */
export function ReplyReview({ waiting, mayPublish, state }: Props) {
	const { id, version, at, reply, asked, isReplaced } = waiting;
	const { phone, adviser, message, rows, role } = reply;
	const open = asked.interventions.length - rows.length;
	return (
		<>
			<h1>{asked.municipality.fullName} har svaret</h1>
			<p className="lead">
				{role} svarede {formatMoment(at)}
				{reply.filledBy ? ", udfyldt her i redaktionen." : "."}
			</p>
			<p className="form-hint">
				Funktionen bliver vist. Er det et navn, så tag svaret ind som kladder, og ret det dér.
			</p>
			{isReplaced && (
				<p className="note">Kommunen har svaret igen. Brug det nyeste svar, og kassér det her.</p>
			)}
			<form className="form" method="post" action={deskRoutes.action("brug-kommunesvar")}>
				<input type="hidden" name="svar" value={id} />
				<input type="hidden" name="version" value={version} />
				<ul className="plain-list">
					{rows.map((row) => (
						<Row key={row.intervention} row={row} waiting={waiting} state={state} />
					))}
				</ul>
				{open > 0 && <p>{open === 1 ? "Én er ikke besvaret." : `${open} er ikke besvaret.`}</p>}
				{(phone || adviser) && (
					<p>
						Til kommunens kontakt:{" "}
						{[
							phone && `hovednummer ${formatPhone(phone)}`,
							adviser && `${adviser.title}, ${formatPhone(adviser.phone)}`,
						]
							.filter(Boolean)
							.join(" · ")}
					</p>
				)}
				{message && <blockquote className="typed">{message}</blockquote>}
				<p>Er der en kladde i forvejen, bliver svaret skrevet ind i den og venter på godkendelse.</p>
				<div className="desk-row">
					<button type="submit" disabled hidden />
					{mayPublish && (
						<button className="button" type="submit" name="gor" value="udgiv">
							Udgiv svaret
						</button>
					)}
					<button
						className={mayPublish ? "button button-quiet" : "button"}
						type="submit"
						name="gor"
						value="kladder"
					>
						Send til godkendelse som kladder
					</button>
					<button className="button button-quiet" type="submit" name="gor" value="laeg-vaek">
						Kassér svaret
					</button>
				</div>
			</form>
		</>
	);
}
