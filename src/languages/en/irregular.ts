/** English words whose forms follow no rule. Source: the lists of irregular verbs, nouns and adjectives of any school grammar. */

/** Dictionary form, past forms, participles; "/" between variants. Verbs with a prefix ("overthrow") are listed too. */
export const IRREGULAR_VERBS = `
abide abode abode|arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet
bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|dwell dwelt dwelt
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt
know knew known|lay laid laid|lead led led|leap leapt leapt|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|mow mowed mown|overcome overcame overcome|overhear overheard overheard|override overrode overridden
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rend rent rent|repay repaid repaid|rerun reran rerun
resell resold resold|retake retook retaken|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun
spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
bomb bombed bombed|die died died|tie tied tied|accuse accused accused|kidnap kidnapped kidnapped|panic panicked panicked|raid raided raided
quell quelled quelled|wound wounded wounded|found founded founded|bus bussed bussed|gas gassed gassed`;

/** Plural and singular. */
export const IRREGULAR_NOUNS = `men man|women woman|children child|people people|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|lives life|wives wife|knives knife
leaves leaf|thieves thief|halves half|selves self|shelves shelf|wolves wolf|loaves loaf|hooves hoof|scarves scarf|calves calf
crises crisis|analyses analysis|bases base|theses thesis|hypotheses hypothesis|axes axis|oases oasis|diagnoses diagnosis|emphases emphasis
phenomena phenomenon|criteria criterion|data datum|media medium|bacteria bacterium|memoranda memorandum|strata stratum|curricula curriculum
fungi fungus|alumni alumnus|nuclei nucleus|syllabi syllabus|radii radius|indices index|matrices matrix|vertices vertex|appendices appendix
militiamen militiaman|policemen policeman|gunmen gunman|servicemen serviceman|spokesmen spokesman|spokeswomen spokeswoman|fishermen fisherman
tribesmen tribesman|clergymen clergyman|salesmen salesman|firemen fireman|townsmen townsman|statesmen statesman|guardsmen guardsman
infantrymen infantryman|spokespeople spokesperson|salespeople salesperson|mujahideen mujahid|mujahedeen mujahid|fedayeen fedayee|ulema ulema
series series|species species|means means|headquarters headquarters|barracks barracks|crossroads crossroads|troops troop|forces force|thanks thanks
aircraft aircraft|spacecraft spacecraft|fish fish|sheep sheep|deer deer|police police|cattle cattle|personnel personnel|buses bus|gases gas
heroes hero|potatoes potato|tomatoes tomato|echoes echo|embargoes embargo|torpedoes torpedo|vetoes veto|volcanoes volcano|photos photo|radios radio
corps corps|news news|movies movie|cookies cookie|zombies zombie|calories calorie|prairies prairie|rookies rookie|shoes shoe|toes toe|foes foe
caches cache|aches ache|headaches headache|axes axe|clothes clothes|passersby passerby|taxis taxi|quizzes quiz`;

/** Comparative, superlative and dictionary form; adjectives first, then adverbs. */
export const IRREGULAR_DEGREES = `better best good|worse worst bad|further furthest far|farther farthest far|older oldest old|elder eldest old`;
export const IRREGULAR_ADVERBS = `better best well|worse worst badly|further furthest far|farther farthest far`;
