/** English words for telling who speaks. Source: agency style books on attribution, credit lines and datelines. */
import type { SpeechRules } from '../sections/relations.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());

export const SPEECH: SpeechRules = {
  saying: set(
    `say says said report reports reported list lists listed put puts document documents documented announce announces announced state
    states stated claim claims claimed confirm confirms confirmed add adds added hold holds told tell tells count counts counted speaks
    spoke recalls recalled estimate estimates estimated declared declares believes believe acknowledged acknowledges noted notes denied
    denies deny insisted insists maintains maintained admitted admits warned warns blames blamed accuses accused writes wrote tweeted
    contradicted disputes disputed stressed stresses asserted asserts emphasised emphasized revealed reveals indicated indicates clarified affirmed
    affirms explained alleged alleges posted boasts boasted rejects rejected reiterated`,
  ),
  giving: set(
    'gave give gives released releases published publishes issued issues raised revised lowered updated broke provided cited cites spread circulated shared carried',
  ),
  accounts: set(
    'toll count tally figure figures account version words statement breakdown number numbers list balance estimate estimates data total news rumours rumors',
  ),
  quoted: set('quoted quotes quoting cited cites citing'),
  asSaying: phrases('as saying|as telling'),
  accordingTo: phrases(
    'according to|in the words of|by the account of|by the count of|as reported by|quoting|citing|cites|come from|comes from|through|as counted by|based on figures from',
  ),
  pronouns: set('it he she they him them'),
  possessives: set('its their his her'),
  articles: set('the a an this that these those its their his her some several many other local'),
  indefinite: set('a an some several many other local'),
  linking: set('of the for and'),
  between: set(
    'has have had also still later earlier then now on in yesterday today further however meanwhile itself himself herself themselves',
  ),
  unnamed: set(
    `source sources activist activists media witness witnesses resident residents report reports official officials findings information
    confessions unnamed accounts parties users correspondent villagers locals relatives survivors families inmates prisoners neighbours
    neighbors observers pages`,
  ),
  documents: set('document paper memo letter order file'),
  back: set('same these those'),
  again: set(
    `statement group organisation organization agency forces force monitor watchdog body office center centre command administration
    observatory mission outlet network newspaper paper report figures update note toll count tally spokesman spokeswoman spokesperson
    press charity ministry movement front commission council committee union association`,
  ),
  ahead: set(
    'monitor watchdog observatory group agency organisation organization charity body network ministry spokesman spokeswoman',
  ),
  outlets: set(
    `news post times gazette wire radio herald tribune daily evening morning press agency tv television channel journal review
    chronicle telegraph standard mirror star sun globe courier dispatch broadcasting magazine weekly newspaper media today`,
  ),
  writers: set('author authors writer article piece analysis digest review'),
  nobody: set('nobody none no-one anyone everybody everyone some others many most we i'),
  posts: set(
    `spokesman spokeswoman spokesperson head director chief commander leader chairman chairwoman secretary representative envoy adviser
    advisor founder president minister mayor coordinator official member governor`,
  ),
  heading: set('heads headed leads led represents represented runs directs chairs commands'),
  credits: set('with source sources by from via reporting agencies'),
  smallPrint: phrases(
    `all rights reserved|copyright|may not be published|without permission|written consent|terms of use|reproduction in any form|subscribe to|sign up for|follow us on|is an independent organisation|is an independent organization|external sites`,
  ),
};
