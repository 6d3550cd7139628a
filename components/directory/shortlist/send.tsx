import type { QrDrawing } from "@/lib/directory/shortlist/qr-drawing";
import { QrCode } from "../../ui/qr-code";

const CODE_TITLE = "QR-kode med listens adresse";

type Props = {
	/** The whole address, with the site's name. */
	address: string;
	drawing: QrDrawing;
};

/** The ways to keep the list or hand it on, all of them its address. */
export function SendList({ address, drawing }: Props) {
	const subject = encodeURIComponent("Min liste fra Pårørendevejviser");
	const body = encodeURIComponent(`Her er listen: ${address}`);
	return (
		<section className="no-print mb-24 max-w-480" aria-labelledby="send">
			<h2 id="send">Gem eller send listen</h2>
			<p className="mt-5">
				Listen ligger i adressen. Alle, der har adressen, kan se, hvad der står på listen.
			</p>
			<label className="mx-0 mt-10 mb-3.5 block font-bold" htmlFor="listens-adresse">
				Listens adresse
			</label>
			<input
				id="listens-adresse"
				className="min-h-29 w-full rounded-10 border-2 border-line-strong bg-sheet px-9 py-0 text-ink"
				type="text"
				readOnly
				defaultValue={address}
			/>
			<p className="mt-10 flex flex-wrap gap-7.5">
				<a className="button button-quiet" href={`mailto:?subject=${subject}&body=${body}`}>
					Send som e-mail
				</a>
				<a className="button button-quiet" href={`sms:?body=${body}`}>
					Send som sms
				</a>
				<button className="button button-quiet" type="button" data-print hidden>
					Udskriv listen
				</button>
			</p>
			<details className="mt-10">
				<summary className="inline-block py-5 font-semibold text-deep">Vis QR-kode</summary>
				<p className="mt-5">Åbn kameraet på en telefon, og hold det hen over koden.</p>
				<QrCode drawing={drawing} title={CODE_TITLE} />
			</details>
		</section>
	);
}

/** The code on paper, where a folded one could not be opened. */
export function PrintedCode({ drawing }: Pick<Props, "drawing">) {
	return (
		<div className="print-only shortlist-code print:mt-[3mm] print:break-inside-avoid">
			<QrCode drawing={drawing} title={CODE_TITLE} />
			<p>Hold telefonens kamera hen over koden. Så åbner listen, og du kan se, om noget er ændret siden.</p>
		</div>
	);
}
