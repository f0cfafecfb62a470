/**
 * Texts of our own with what each pronoun and epithet stands for. `[a|Salim Haddad]` names a thing, `[=a|he]` points to it;
 * `[=none|it]` stands for nothing that an entity is: an event, a quotation, nothing at all, or something that the text leaves open.
 */
export const DEVELOPMENT: readonly string[] = [
  `[a|Colonel Nizar Haddad], [=a|who] commands the eastern sector, said on Monday that [b|the Islamic State] had sent [c|dozens of its fighters] to the town. [=a|He] added that [=b|the organization] wanted to free [d|the detainees] and that [=c|they] had hidden among [e|the residents]. “[=none|It] was a difficult night,” [=a|he] said.`,
  `[a|The governor] met [b|Rania Mansour], [c|a doctor at the field hospital], on Friday. [=b|She] told [=a|him] that [d|the hospital] had run out of blood. [=d|The hospital] serves [e|the town of Kafr Nour], and [=d|its] roof was hit twice last week.`,
  `[a|Boko Haram] attacked [b|a military base] near [c|Damboru] on Sunday. [=a|The group] said in a statement that [=a|its] men had killed 20 soldiers. [d|The army] denied [=none|it] and said [=d|it] had repelled the attack. Residents of [=c|the town] heard shooting until dawn.`,
  `[=none|It] is unclear who fired the rocket. [a|Hamas] and [b|Islamic Jihad] both denied a role, and [=none|they] blamed a technical fault. [=b|The latter] has fired such rockets before.`,
  `[a|Maria Quispe], [=a|whose] brother was abducted in 1988, said [b|the Shining Path] had threatened [=a|her] family. “[=none|It] never ends,” [=a|she] said. [=b|The organization] has not commented, but [=b|its] newspaper called [=a|her] a traitor.`,
  `[a|The Wagner Group] and [b|the Malian army] entered [c|the village of Tombara] in March. Witnesses said [d|soldiers] went from house to house, and that [=d|they] took away [e|forty men]. [=e|The men], [=e|who] were mostly herders, have not been seen since.`,
  `[a|Al-Shabaab] claimed the bombing of [b|a hotel] in the capital. [=a|The militants] said [=b|the hotel] was used by officials. [c|The police] said [=c|they] had shot three attackers inside [=b|it].`,
  `[d|The prison in Qasr Bahr], [=d|which] holds 900 people, was attacked at night. [a|The guards] fled, and [=a|their] weapons were taken. [b|The attackers] opened the cells and then burned [=b|their] own trucks. An official said that [=none|this] had been planned for months.`,
  `[a|We|We] found no sign of the weapons that [b|the ministry] described. [=b|The ministry] did not answer [=a|our] questions. [c|A spokesman], Karim Saleh, said [=c|he] could not comment, but that [=b|the ministry] would publish [=b|its] report.`.replace(
    '[a|We|We]',
    '[a|We]',
  ),
  `[a|The Syrian Democratic Forces (SDF)] said [=a|they] had arrested [b|two men] carrying explosives. [=b|The men] said that [=none|it] was [c|the regime] that had sent [=b|them].`.replace(
    '[c|the regime]',
    'the regime',
  ),
  `[a|General Hugo Barrera] was shot outside [b|his home] on Tuesday. [=a|His] driver died at once. [c|The FARC] later said that [=a|the general] had ordered raids on [=c|its] camps and that [=c|the group] regretted the death of the driver.`.replace(
    '[b|his home]',
    '[=a|his] home',
  ),
  `[a|The Red Cross] visited [b|the camp] on Thursday, where [=a|it] handed out blankets. [c|The families], many of [=c|whom] had walked for days, said [=c|they] wanted to go home. [=b|The camp] was built for 2,000 people.`,
  `[a|Turkey] said [=a|its] drones had struck a convoy of [b|the PKK]. [=b|The organization] said only that [c|a driver] had been hurt. [=a|The country] has struck the area many times.`,
  `[a|Amina Diallo] and [b|Fatou Keita] reached the border on foot. [=none|She] said that the road was closed. [c|The ELN], [=c|which] controls the road, did not comment, and the rebels did not explain [=c|their] silence.`,
];

/** Not looked at while the weights were set. */
export const HELD_OUT: readonly string[] = [
  `[a|Mayor Tomas Arce] said [b|the gunmen] had entered [c|the school] at noon. [=b|They] separated the teachers from the pupils, [=a|he] said, and set [=c|the school] on fire before [=none|it] was clear that police were near. [=a|His] deputy, [d|Lucia Paz], confirmed [=none|it] later. [=d|She] lives beside [=c|it].`,
  `[a|The Taliban] said on Sunday that [=a|their] fighters had taken [b|the district of Shor Tepe]. [c|The interior ministry] rejected the claim and said [=c|its] forces still held the district centre. [d|Residents] reached by telephone said [=d|they] had seen white flags.`,
  `[a|M23] rebels shelled [b|a displacement camp], killing [c|a woman] and [=c|her] two children. [=a|The group] blamed [d|the army]. [d2|A captain], [=d2|who] asked not to be named, said [=d2|he] had seen the rockets leave the hill.`,
  `[a|The Saudi-led coalition] bombed [b|a wedding hall] in Hadda. [=a|The coalition] said [=a|it] had struck a depot. [c|Doctors] at [d|the hospital] said [=c|they] had received 31 bodies; [=d|the hospital] has no generator.`,
  `According to [a|the Observatory], [b|a detainee] died after [=b|he] was beaten. [=b|The man], a baker, left [c|a wife], and [=c|she] was told nothing. [=none|It] remains unknown where [=b|he] is buried.`.replace(
    '[=b|The man], a baker',
    '[=b|The man], a baker',
  ),
  `[a|Hezbollah] accused [b|Israel] of killing [c|one of its commanders], [d|Ali Sabra], in [e|the village of Ainata]. [=d|He] had left [=e|the village] an hour earlier. [=b|Israel] said [=b|it] would not comment.`,
  `[a|Ambassador Helen Ward] said that [b|the militia] had promised to leave [c|the airport], but that [=b|it] had not done so. [=a|She] called on [=none|them] to do so. [=c|The airport] has been closed since May.`,
];
