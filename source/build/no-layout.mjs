// Stands where Ink would load yoga-layout. The one tree of this program is a text, its lines as they are to be shown:
// nothing is laid out, and what Ink tells of boxes and texts is only taken.
import enums from 'yoga-enums';

export * from 'yoga-enums';

class Node {
	#display = enums.DISPLAY_FLEX;

	static create() {
		return new Node();
	}

	setDisplay(display) {
		this.#display = display;
	}

	getDisplay() {
		return this.#display;
	}

	getChildCount() {
		return 0;
	}
}

const taken = [
	'calculateLayout free freeRecursive insertChild markDirty removeChild setMeasureFunc unsetMeasureFunc',
	'setAlignContent setAlignItems setAlignSelf setAspectRatio setBorder setFlexBasis setFlexBasisAuto',
	'setFlexBasisPercent setFlexDirection setFlexGrow setFlexShrink setFlexWrap setGap setHeight setHeightAuto',
	'setHeightPercent setJustifyContent setMargin setMaxHeight setMaxHeightPercent setMaxWidth setMaxWidthPercent',
	'setMinHeight setMinHeightPercent setMinWidth setMinWidthPercent setPadding setPosition setPositionPercent',
	'setPositionType setWidth setWidthAuto setWidthPercent',
].flatMap((names) => names.split(' '));
for (const name of taken) Node.prototype[name] = () => {};

export default {...enums, Node};
