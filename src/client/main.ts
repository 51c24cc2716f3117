import { CopyCode } from "./copy-code.ts";
import { FigureNote } from "./figure-note.ts";
import { followSteps } from "./reading-line.ts";
import { ScrollScene } from "./scroll-scene.ts";
import { StoryStepper } from "./story-stepper.ts";

customElements.define("copy-code", CopyCode);
customElements.define("figure-note", FigureNote);
if (document.documentElement.classList.contains("is-scrolly")) {
  customElements.define("scroll-scene", ScrollScene);
  customElements.define("story-stepper", StoryStepper);
  followSteps();
}
