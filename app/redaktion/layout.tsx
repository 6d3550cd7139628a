import type { ReactNode } from "react";
import "@/components/ui/forms/forms.css";
import { DESK_ENHANCE } from "@/lib/generated/assets";
import "./desk.css";

export default function DeskLayout({ children }: { children: ReactNode }) {
	return (
		<>
			{children}
			<script type="module" src={DESK_ENHANCE} />
		</>
	);
}
