import type { RecordPage } from "@/lib/desk/queue/record-page";
import { StepForm } from "../door/step-form";
import { contactStatusWords } from "./contact-status-words";

/** Asking the provider or the municipality: by a link to pass on, or by mail to where the record says. */
export function AskByLink({ page }: { page: RecordPage }) {
	const { record, kind, openLinks, contact, contactStatus } = page;
	const isMunicipality = kind === "municipality";
	const asked = contactStatusWords(contactStatus, contact, isMunicipality ? "municipality" : "offer");
	const { email } = contact;
	return (
		<>
			{asked && <p>{asked}</p>}
			<div className="desk-row">
				{email && <StepForm action="mail-bekraeftlink" record={record} button={`Send linket til ${email}`} />}
				<StepForm
					action="lav-bekraeftlink"
					record={record}
					button={isMunicipality ? "Lav et link til kommunen" : "Lav et link til udbyderen"}
				/>
				{openLinks > 0 && (
					<StepForm
						action="tilbagekald-link"
						record={record}
						button={openLinks === 1 ? "Tilbagekald linket" : `Tilbagekald ${openLinks} links`}
					/>
				)}
			</div>
		</>
	);
}
