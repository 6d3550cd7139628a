import { routes } from "@/lib/base/routes";
import type { OfferView } from "@/lib/directory/offers/view";
import type { ReportState } from "@/lib/site/reports/receive";
import { REPORT_FIELDS, REPORT_TOPICS, type ReportError } from "@/lib/site/reports/schema";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { ChoiceField, TextField } from "../../ui/forms/field";
import { faultWords } from "../../ui/forms/words";
import { ERROR_WORDS, MESSAGE_LIMIT, TOPIC_WORDS } from "./words";
import "@/components/ui/forms/forms.css";

type Props = {
	offer: Pick<OfferView, "slug" | "title" | "providerName" | "phone">;
	/** What was sent before and not taken; `null` for a fresh form. */
	state: ReportState | null;
};

const errorWords = (code: string | undefined) =>
	code && Object.hasOwn(ERROR_WORDS, code) ? ERROR_WORDS[code as ReportError] : undefined;

/** "Er noget forkert her?": what is wrong with an offer, told to the editors. */
export function ReportForm({ offer, state }: Props) {
	const { topic, message, contact, trap } = REPORT_FIELDS;
	const field = (name: string) => ({
		name,
		value: state?.values[name] ?? "",
		error: errorWords(state?.errors[name]),
	});
	const wrong = [topic, message, contact].flatMap((name) => {
		const text = field(name).error;
		return text ? [{ name, text }] : [];
	});
	// Nobody can have rung a number that is not here.
	const topics = REPORT_TOPICS.filter((code) => code !== "phone-dead" || offer.phone);
	return (
		<>
			<ErrorSummary errors={wrong} fault={state?.fault && faultWords(state.fault, state.waitMinutes)} />
			<header className="page-head">
				<h1>Er noget forkert her?</h1>
				<p className="lead">
					Det handler om <a href={routes.offer(offer.slug)}>{offer.title}</a>. Fortæl os, hvad der er forkert,
					så vi kan rette det.
				</p>
				<p className="note mt-10">
					Din besked går til os, der laver siden. Den går ikke til {offer.providerName}. Har du brug for hjælp
					nu, så gå til <a href={routes.emergency}>akut hjælp</a>.
				</p>
			</header>
			<form className="form" method="post" action={routes.sendReport(offer.slug)} noValidate>
				<ChoiceField
					{...field(topic)}
					label="Hvad er forkert?"
					options={topics.map((code) => ({ value: code, label: TOPIC_WORDS[code] }))}
				/>
				<TextField
					{...field(message)}
					label="Skriv gerne mere"
					rows={6}
					hint={`Du må lade feltet stå tomt, hvis du ikke har valgt “${TOPIC_WORDS.other}”. ${MESSAGE_LIMIT} Skriv ikke om andres sygdom, og skriv ikke CPR-numre.`}
				/>
				<TextField
					{...field(contact)}
					label="E-mail eller telefon (frivilligt)"
					autoComplete="email"
					hint="Kun hvis vi må spørge dig. Vi bruger det ikke til andet, og det bliver ikke vist på siden."
				/>
				<div className="form-trap">
					<label htmlFor={trap}>Lad det her felt stå tomt</label>
					<input id={trap} name={trap} type="text" tabIndex={-1} autoComplete="off" />
				</div>
				<p>
					<button className="button" type="submit">
						Send beskeden
					</button>
				</p>
			</form>
		</>
	);
}
