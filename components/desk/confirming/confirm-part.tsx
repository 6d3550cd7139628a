import type { ComponentProps } from "react";
import { ContactPart } from "./contact-part";
import { OfferPart } from "./offer-part";

/** Whether what stands is still right, of whatever kind somebody confirms. */
export const ConfirmPart = (props: ComponentProps<typeof OfferPart>) =>
	props.page.kind === "offer" ? <OfferPart {...props} /> : <ContactPart {...props} />;
