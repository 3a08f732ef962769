import type {InForce} from '../in-force.ts';
import type {AcrossFinding} from '../rolled-up.ts';
import {alikeTexts} from './alike-texts.ts';
import {coDefendant} from './co-defendant.ts';
import {copied} from './copied.ts';
import {kindOfRule} from './kind-of-rule.ts';
import {parentSum} from './parent-sum.ts';
import {peers} from './peers.ts';
import {returnsThere} from './returns-there.ts';
import {type Found, type Scene, weighed} from './scene.ts';
import {yuan} from './yuan.ts';

/** The rules across units: a closed set, each by its id with its level and stage as the program brings them. */
export const acrossRules = {
	'G1-PARENT': {level: 'must', stage: 'on', find: parentSum},
	'G2-MISSING': {level: 'must', stage: 'on', find: returnsThere},
	'G2-TWICE': {level: 'must', stage: 'on', find: undefined},
	'G2-YEAR': {level: 'must', stage: 'on', find: undefined},
	'G2-FORM': {level: 'must', stage: 'on', find: undefined},
	'G3-TOTALS': {level: 'must', stage: 'on', find: undefined},
	'G4-CODEFENDANT': {level: 'hint', stage: 'on', find: coDefendant},
	'U-COPIED': {level: 'explain', stage: 'trial', find: copied},
	'U-TEXT': {level: 'explain', stage: 'trial', find: alikeTexts},
	'U-PEER': {level: 'hint', stage: 'trial', find: peers},
	'U-YUAN': {level: 'explain', stage: 'trial', find: yuan},
	'U-KIND': {level: 'must', stage: 'trial', find: kindOfRule},
} as const;

export type AcrossRule = keyof typeof acrossRules;

/** Everything the rules across units say, switched as the roll-up's settings ask. */
export function findAcross(scene: Scene, force: InForce): AcrossFinding[] {
	const found: Found[] = [];
	for (const {find} of Object.values(acrossRules)) if (find) found.push(...find(scene));
	return found.flatMap((one) => switched(asListed(one), force) ?? []);
}

/** What one of these rules has found, as much as the list has it say. */
export function asListed(found: Found): AcrossFinding {
	return weighed(found, acrossRules[found.rule as AcrossRule]);
}

/** A finding by the setting of its rule: off says nothing, trial never blocks, must does, on as its level has it. */
export function switched(one: AcrossFinding, {rules}: InForce): AcrossFinding | undefined {
	const own = rules.get(one.rule);
	if (!own) return one;
	if (own.stage === 'off') return undefined;
	if (own.stage === 'trial') return {...one, stage: 'trial', blocks: false};
	const level = own.stage === 'must' ? 'must' : one.level;
	return {...one, level, stage: 'on', blocks: level === 'must' && one.status !== 'explained'};
}
