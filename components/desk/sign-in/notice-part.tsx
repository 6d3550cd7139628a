import { deskRoutes } from "@/lib/base/routes";
import { NOTICE_CHOICES, type NoticeChoice } from "@/lib/desk/mail/notice-choice";

const WORDS: Record<NoticeChoice, string> = {
	"at-once": "Med det samme",
	daily: "Højst én gang om dagen",
	never: "Aldrig",
};

/** How often one is told by mail that something waits. */
export function NoticePart({ chosen }: { chosen: NoticeChoice }) {
	return (
		<section className="desk-part" aria-labelledby="besked">
			<h2 id="besked">Besked på mail</h2>
			<p>
				Vi skriver, når noget skal godkendes eller rettes, når nogen kommenterer eller udgiver dit, når
				udbydere og læsere svarer, og når noget, du har, skal læses igen. I mailen står kun, hvor meget der
				er, og et link.
			</p>
			<form className="step-form" method="post" action={deskRoutes.accountStep("besked")}>
				<fieldset className="form-field">
					<legend>Hvor tit?</legend>
					{NOTICE_CHOICES.map((choice) => (
						<label key={choice} className="form-choice">
							<input type="radio" name="besked" value={choice} defaultChecked={choice === chosen} />
							{WORDS[choice]}
						</label>
					))}
				</fieldset>
				<button className="button button-quiet" type="submit">
					Gem valget
				</button>
			</form>
		</section>
	);
}
