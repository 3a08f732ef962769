import {toldOnce, wasTold} from '../program/choose-setting.ts';
import {tell, type Updated} from '../program/updated.ts';
import type {Desk} from './desk.ts';
import {openTab, tabsOf} from './move-to.ts';
import {putDesk} from './put-desk.ts';
import type {Session} from './session.ts';

/**
Alt with the number of a part: its table or its text. The keys once counted the tabs; hands that know them so are told, the first
time.
*/
export function openPart(session: Session, {part}: {part: string}, desk: Desk): Updated<Session> {
	const {sections, parts = []} = desk.form;
	const section = [...sections, ...parts].find((one) => one.part === part);
	if (!section || !tabsOf(desk).includes(section.id))
		return tell(session, 'plain', {key: 'session.noSuchPart', values: {part}});
	const opened = putDesk(session, openTab(desk, section.id));
	if (wasTold(session, 'partKeys')) return {session: opened, requests: []};
	const {session: told, requests} = toldOnce(opened, 'partKeys');
	return {...tell(told, 'plain', {key: 'session.partKeys'}), requests};
}
