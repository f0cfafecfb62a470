/** Verbs that weigh their content while they report it: claims, denials, confirmations, admissions, accusations. */
import { group } from './rows.ts';

const SAY = 'VerbNet 37.7, Levin 1993 §37.7';
const FACTIVE = 'Kiparsky and Kiparsky 1970; Karttunen 1971 (factives)';
const FACTBANK = 'FactBank 1.0 (Saurí and Pustejovsky 2009), source-introducing predicates';
const JUDGEMENT = 'VerbNet 33, Levin 1993 §33';
const PAPER = 'PolNeAR 1.0, cues as measured';
const CONFLICT = 'agency usage in reports of attacks';

export const WEIGHING = [
  ...group({ class: 'verb', type: 'claim', stance: 'asserts', certainty: 'unverified', source: FACTBANK }, [
    ['claim', 'The faction claimed that it held the bridge.', { loaded: 'suggests that it may not be so' }],
    ['allege', 'Lawyers allege that he was beaten in custody.'],
    ['assert', 'The army asserts that no shell fell on the school.'],
    ['contend', 'The owners contend that the land was seized.'],
    ['maintain', 'He maintains that he was at home that night.'],
    ['argue', 'She argued that the curfew had no basis.'],
    ['purport', 'The letter purports to come from the command.', { loaded: 'suggests that it is not genuine' }],
    ['profess', 'They profess to know nothing of the raid.', { loaded: 'suggests insincerity' }],
    ['affirm', 'The bureau affirmed that the convoy was civilian.'],
    ['aver', 'The witness averred that three men came.'],
    ['posit', 'The paper posits that the fire was set.'],
    ['suggest', 'The tracks suggest that they fled north.', { certainty: 'possible' }],
    ['imply', 'He implied that the guards had been paid.', { certainty: 'possible' }],
    ['hint', 'An aide hinted that talks had begun.', { certainty: 'possible' }],
    ['insinuate', 'She insinuated that he knew.', { certainty: 'possible', loaded: 'suggests bad faith' }],
    ['speculate', 'Residents speculated that the drone was foreign.', { certainty: 'possible' }],
    ['rumor', 'He was rumored to have crossed the border.', { grounds: 'unnamed-information' }],
    ['rumour', 'He was rumoured to have crossed the border.', { grounds: 'unnamed-information' }],
    ['attribute', 'Officials attributed the blast to a mine.'],
    ['ascribe', 'The inquiry ascribed the fire to a short circuit.'],
  ]),
  ...group({ class: 'verb', type: 'confirm', stance: 'asserts', certainty: 'certain', source: FACTBANK }, [
    ['confirm', 'The hospital confirmed the death of two nurses.'],
    ['verify', 'Monitors verified that the well was poisoned.', { factive: true }],
    ['certify', 'The court certified that he had died in custody.'],
    ['corroborate', 'A second guard corroborated his account.'],
    ['establish', 'The inquiry established that the gate was cut.', { factive: true }],
    ['attest', 'Neighbours attest that she never left the house.'],
    ['substantiate', 'No one substantiated the charge.'],
  ]),
  ...group({ class: 'verb', type: 'deny', stance: 'denies', source: FACTBANK }, [
    ['deny', 'The ministry denied the killing of prisoners.'],
    ['refute', 'The governor refuted reports of a mass escape.', { loaded: 'suggests that the denial is proven' }],
    ['reject', 'The group rejected the charge.'],
    ['dismiss', 'He dismissed the report as rumour.'],
    ['rebut', 'The lawyer rebutted the claim.'],
    ['dispute', 'Families dispute the official count.', { stance: 'doubts' }],
    ['contradict', 'The footage contradicts the army’s account.'],
    ['disavow', 'The wing disavowed the attack.'],
    ['repudiate', 'The elders repudiated the deal.'],
    ['disclaim', 'The cell disclaimed any part in the raid.'],
    ['debunk', 'The fact-checkers debunked the video.', { loaded: 'takes the content to be false' }],
    ['retract', 'The paper retracted the figure.'],
    ['disprove', 'The autopsy disproved the story.'],
  ]),
  ...group(
    { class: 'verb', type: 'admit', stance: 'asserts', certainty: 'certain', factive: true, source: FACTIVE },
    [
      ['admit', 'The captain admitted that his men had fired.', { loaded: 'suggests guilt' }],
      ['acknowledge', 'The army acknowledged that a shell had strayed.'],
      ['concede', 'He conceded that the count was wrong.', { loaded: 'suggests that it was held back' }],
      ['confess', 'The prisoner confessed that he had carried the arms.', { grounds: 'confession' }],
      ['recognize', 'The court recognized that the village had been cleared.'],
      ['recognise', 'The court recognised that the village had been cleared.'],
      ['regret', 'The pilot regretted that civilians had died.'],
      ['apologize', 'The unit apologized for the raid.'],
      ['apologise', 'The unit apologised for the raid.'],
    ],
  ),
  ...group({ class: 'verb', type: 'accuse', stance: 'asserts', certainty: 'unverified', source: JUDGEMENT }, [
    ['accuse', 'The council accused the militia of burning crops.'],
    ['blame', 'Farmers blamed the patrol for the fire.'],
    ['charge', 'Prosecutors charged that he had armed the gang.'],
    ['indict', 'The court indicted three officers over the killings.'],
    ['denounce', 'The bishop denounced the raid.', { type: 'judge' }],
    ['implicate', 'The letter implicates two officers.'],
    ['suspect', 'Police suspect that the driver knew.', { certainty: 'possible' }],
    ['incriminate', 'The calls incriminate the mayor.'],
  ]),
  ...group(
    { class: 'verb', type: 'reveal', stance: 'asserts', factive: true, loaded: 'takes the content to be true and hidden', source: FACTIVE },
    [
      ['reveal', 'The memo revealed that the post was empty.'],
      ['disclose', 'The bank disclosed that it had paid the group.'],
      ['expose', 'The paper exposed a network of jails.'],
      ['uncover', 'The inquiry uncovered a plan to free the men.'],
      ['divulge', 'He divulged where the arms were kept.'],
      ['unmask', 'The group unmasked an informer.'],
    ],
  ),
  ...group({ class: 'verb', type: 'show', stance: 'asserts', source: PAPER }, [
    ['show', 'Footage shows that the tower fell first.', { factive: true }],
    ['indicate', 'The data indicate that the shot came from the east.', { certainty: 'probable' }],
    ['demonstrate', 'The tests demonstrated that the water was safe.', { factive: true }],
    ['prove', 'The letters prove that he gave the order.', { factive: true, loaded: 'takes the content to be settled' }],
    ['find', 'The inquiry found that two officers lied.'],
    ['determine', 'The panel determined that the mine was old.', { factive: true }],
    ['discover', 'Searchers discovered that the cellar was full.', { factive: true }],
    ['illustrate', 'The map illustrates how the front moved.'],
    ['reflect', 'The figures reflect a quiet month.'],
    ['document', 'The group documented forty arrests.', { factive: true }],
    ['detail', 'The report details nine raids.'],
    ['list', 'The appendix lists the missing.'],
    ['signal', 'The move signals that talks may end.', { certainty: 'possible' }],
  ]),
  ...group({ class: 'verb', type: 'responsibility', stance: 'asserts', certainty: 'unverified', source: CONFLICT }, [
    ['adopt', 'Two groups adopted the operation on their channels.'],
  ]),
  ...group({ class: 'phrase', type: 'responsibility', stance: 'asserts', certainty: 'unverified', source: CONFLICT }, [
    ['claim responsibility', 'A cell claimed responsibility for the blast.'],
    ['take responsibility', 'The wing took responsibility for the ambush.'],
    ['claim credit', 'No group claimed credit for the raid.', { loaded: 'treats the deed as a feat' }],
    ['accept responsibility', 'The army accepted responsibility for the strike.'],
    ['deny responsibility', 'The militia denied responsibility for the shelling.', { stance: 'denies' }],
    ['deny involvement', 'The militia denied involvement in the raid.', { stance: 'denies' }],
  ]),
];
