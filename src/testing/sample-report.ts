/** The marked text of a report on an invented fire in an invented town: overlapping, interrupted, nested, hostile, right to left. */
import { marked } from './marked.ts';

const TITLE = 'The fire at the Harun Bridge depot';

const WITNESS =
  '[s1|[who1|A resident of Dar Selim]], who asked not to be named, [q1|told] [s2|Radio Selim] that ' +
  '[c1|[k1|[who2|three masked men] had set fire to [what1|the grain depot] at [where1|Harun Bridge] on [when1|Monday night]]]. ' +
  '“[c2|[k2|We heard two blasts]],” [s3|she] [q2|said], “[c2|[k2|and then the whole street was burning]].”';

const OFFICE =
  '[s4|The press office of Selim Governorate] [q3|confirmed] [c3|[k3|the deaths of [toll1|at least 14] [toll1of|guards]]] and ' +
  '[q4|said] that [c4|[k4|[w1|the so-called “Northern Guard”] [q5|had claimed] [c5|[k5|the attack]] on its Telegram channel]]. ' +
  '[s5|The group’s spokesman, Idris Qaro], [q6|denied] [c6|[k6|having ordered any such attack]].';

const BACKGROUND =
  'Meanwhile [q7|information reached us] that [c7|[k7|[who3|dozens of families] fled towards [where2|Tel Amar]]], which [k8|is considered ' +
  'the poorest village of the valley]. [q8|According to] [s6|a document published by the Valley Monitor and attributed to the ' +
  'Interior Ministry], [c8|[k9|the aim was “to empty the depot before the harvest and to blame [w2|the terrorists]”]]. ' +
  '[k11|[q9|We conclude] that [k10|[w3|the regime] wanted the bridge closed], and that [k12|it has held the eastern bank since 2019]].';

const ARABIC = '[s7|شاهد من دار سليم] [q10|قال] إن [c10|[k13|الحريق بدأ قبل منتصف الليل بقليل]].';

const HOSTILE =
  '[k14|<script>document.title = "run"</script><img src=x onerror="document.title=\'run\'">] was left in the text by the web ' +
  'editor, with </style></textarea>\\]\\]> --> &lt;b&gt; and \u202Ea mark that turns the line around\u202C, and ' +
  '[k15|a word without an end: ' +
  'Hochwasserschutzanlagenbetriebsgesellschaftsvorstandssitzungsprotokollabschriftenverzeichnisnummernschlüsselanhang].';

/** Labels: s source, q cue, c content, k claim, and the facts of claims by name. */
export const SAMPLE = marked([TITLE, WITNESS, OFFICE, BACKGROUND, ARABIC, HOSTILE].join('\n\n'));
