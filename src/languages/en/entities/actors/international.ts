/** Bodies that act, count or report everywhere: missions, aid, monitors, courts, news agencies, and forces of large states. */
export const INTERNATIONAL = `
un | mission | United Nations; UN; U.N. | W
un-security-council | mission | UN Security Council; United Nations Security Council; U.N. Security Council; UNSC | W
un-general-assembly | mission | UN General Assembly; United Nations General Assembly | W
un-human-rights-council | monitor | UN Human Rights Council; United Nations Human Rights Council; Human Rights Council; UNHRC | W
un-commission-syria | monitor | UN Commission of Inquiry; Independent International Commission of Inquiry; Commission of Inquiry on Syria | W
ohchr | monitor | OHCHR; Office of the High Commissioner for Human Rights; UN Human Rights Office; UN human rights office; United Nations Human Rights Office; UN High Commissioner for Human Rights | W
unhcr | aid | UNHCR; UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees | W
unicef | aid | UNICEF; Unicef; United Nations Children's Fund | W
ocha | aid | OCHA; UN OCHA; UNOCHA; Office for the Coordination of Humanitarian Affairs | W
wfp | aid | World Food Programme; World Food Program; WFP | W
who | aid | World Health Organization; World Health Organisation; =WHO | W
unrwa | aid | UNRWA; United Nations Relief and Works Agency | W
iom | aid | International Organization for Migration; International Organisation for Migration; IOM | W
unifil | mission | UNIFIL; United Nations Interim Force in Lebanon | W
undof | mission | UNDOF; United Nations Disengagement Observer Force | W
unama | mission | UNAMA; United Nations Assistance Mission in Afghanistan | W
unami | mission | UNAMI; United Nations Assistance Mission for Iraq | W
unsmil | mission | UNSMIL; United Nations Support Mission in Libya | W
opcw | monitor | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | W
iaea | monitor | IAEA; International Atomic Energy Agency | W
osce | monitor | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | W
icc | mission | International Criminal Court; ICC | W
icj | mission | International Court of Justice; ICJ | W
icrc | aid | International Committee of the Red Cross; ICRC; Red Cross; International Red Cross | W
ifrc | aid | International Federation of Red Cross and Red Crescent Societies; IFRC | W
red-crescent | aid | Red Crescent | W
sarc | aid | Syrian Arab Red Crescent; SARC | W
prcs | aid | Palestine Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent | W
msf | aid | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; MSF | W
save-the-children | aid | Save the Children | W
irc | aid | International Rescue Committee | W
nrc | aid | Norwegian Refugee Council | W
oxfam | aid | Oxfam | W
amnesty | monitor | Amnesty International; Amnesty | W
hrw | monitor | Human Rights Watch; HRW; Americas Watch | W
sohr | monitor | Syrian Observatory for Human Rights; Britain-based Syrian Observatory for Human Rights; Syrian Observatory; SOHR | W
snhr | monitor | Syrian Network for Human Rights; SNHR | W
stj | monitor | Syrians for Truth and Justice; STJ | W
vdc-syria | monitor | Violations Documentation Center | W
airwars | monitor | Airwars | W
acled | monitor | Armed Conflict Location & Event Data; ACLED | W
bellingcat | monitor | Bellingcat | W
btselem | monitor | B'Tselem; Btselem | W
al-haq | monitor | Al-Haq | W
crisis-group | monitor | International Crisis Group; Crisis Group | W
isw | monitor | Institute for the Study of War; ISW | W
rojava-information-center | monitor | Rojava Information Center; Rojava Information Centre | W
tutela-legal | monitor | Tutela Legal; Legal Protection Office | M
cpdh | monitor | Permanent Committee for the Defense of Human Rights | M
rsf-press | monitor | Reporters Without Borders; Reporters Sans Frontières | W
cpj | monitor | Committee to Protect Journalists; CPJ | W
eu | coalition | European Union; EU; E.U. | W
european-commission | coalition | European Commission | W
g7 | coalition | G7; Group of Seven | W
oic | coalition | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | W
opec | coalition | OPEC | W
imf | aid | International Monetary Fund; IMF | W
world-bank | aid | World Bank | W
pentagon | force | Pentagon; US Department of Defense; U.S. Department of Defense; Department of Defense; Defense Department | W
white-house | state | White House | W
state-department | state | State Department; US State Department; U.S. State Department | W
centcom | force | CENTCOM; US Central Command; U.S. Central Command; United States Central Command | W
africom | force | AFRICOM; US Africa Command; U.S. Africa Command | W
southcom | force | SOUTHCOM; US Southern Command; U.S. Southern Command; Southern Command | W
us-forces | force | US Armed Forces; U.S. Armed Forces; United States Armed Forces | W
us-army | force | US Army; U.S. Army | W
us-air-force | force | US Air Force; U.S. Air Force | W
us-navy | force | US Navy; U.S. Navy | W
us-marines | force | US Marines; U.S. Marines; US Marine Corps; U.S. Marine Corps | W
cia | force | Central Intelligence Agency; CIA; C.I.A. | W
fbi | police | Federal Bureau of Investigation; FBI; F.B.I. | W
dea | police | Drug Enforcement Administration; =DEA | W
nsa-us | force | National Security Agency | W
homeland-security | state | Department of Homeland Security; Homeland Security | W
us-congress | state | US Congress; U.S. Congress; Congress | W
justice-department | state | Justice Department; Department of Justice | W
interpol | police | Interpol; INTERPOL | W
republican-party | party | Republican Party; GOP; Republicans | W
christian-democrats | party | Christian Democrats; Christian Democratic Party | W
social-democrats | party | Social Democrats; Social Democratic Party | W
democratic-party | party | Democratic Party; Democrats | W
metropolitan-police | police | Metropolitan Police; Scotland Yard | W
mi5 | force | MI5 | W
mi6 | force | MI6 | W
kgb | force | KGB | W
reuters | media | Reuters; Thomson Reuters | W
ap | media | Associated Press; =AP | W
afp-media | media | Agence France-Presse; Agence France Presse; AFP | W
efe | media | EFE; ACAN-EFE | M
upi | media | United Press International; UPI | W
dpa | media | Deutsche Presse-Agentur; =DPA; Deutsche Presse Agentur | W
xinhua | media | Xinhua; Xinhua News Agency | W
tass | media | TASS; Itar-Tass; ITAR-TASS | W
ria-novosti | media | RIA Novosti; =RIA | W
interfax | media | Interfax | W
prensa-latina | media | Prensa Latina | M
notimex | media | NOTIMEX; Notimex | M
bbc | media | BBC; BBC News; British Broadcasting Corporation | W
cnn | media | CNN; Cable News Network | W
fox-news | media | Fox News; Fox News Channel | W
nbc | media | NBC; NBC News; MSNBC | W
abc | media | ABC News | W
cbs | media | CBS; CBS News | W
npr | media | NPR; National Public Radio | W
pbs | media | PBS | W
new-york-times | media | New York Times | W
washington-post | media | Washington Post | W
wall-street-journal | media | Wall Street Journal | W
los-angeles-times | media | Los Angeles Times | W
usa-today | media | USA Today | W
politico | media | Politico | W
bloomberg | media | Bloomberg News; Bloomberg | W
guardian | media | The Guardian; Guardian newspaper | W
al-jazeera | media | Al Jazeera; Al-Jazeera | W
al-arabiya | media | Al Arabiya; Al-Arabiya | W
al-mayadeen | media | Al Mayadeen; Al-Mayadeen | W
al-manar | media | Al-Manar; Al Manar | W
sana | media | Syrian Arab News Agency; SANA | W
north-press | media | North Press Agency; North Press | W
hawar | media | Hawar News Agency; ANHA; Hawar News | W
rudaw | media | Rudaw | W
kurdistan24 | media | Kurdistan 24; Kurdistan24 | W
anadolu | media | Anadolu Agency; Anadolu | W
trt | media | =TRT; TRT World | W
enab-baladi | media | Enab Baladi | W
orient-news | media | Orient News | W
deir-ezzor-24 | media | Deir Ezzor 24; DeirEzzor24 | W
amaq | media | Amaq News Agency; Amaq; A'maq | W
irna | media | IRNA; Islamic Republic News Agency | W
fars | media | Fars News Agency; Fars News | W
tasnim | media | Tasnim; Tasnim News Agency | W
press-tv | media | Press TV; PressTV | W
wafa | media | =WAFA; Wafa news agency; WAFA news agency | W
haaretz | media | Haaretz; Ha'aretz | W
times-of-israel | media | Times of Israel | W
jerusalem-post | media | Jerusalem Post | W
geo-news | media | Geo News | W
tolo | media | TOLOnews; Tolo News; TOLO News | W
radio-free-europe | media | Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL | W
voice-of-america | media | Voice of America; =VOA | W
rfi | media | Radio France Internationale; =RFI | W
france-24 | media | France 24 | W
deutsche-welle | media | Deutsche Welle | W
kyiv-independent | media | Kyiv Independent | W
kyiv-post | media | Kyiv Post | W
ukrinform | media | Ukrinform | W
site | monitor | SITE Intelligence Group | W
facebook | media | Facebook | W
twitter | media | Twitter | W
youtube | media | YouTube | W
whatsapp | media | WhatsApp | W
instagram | media | Instagram | W
tiktok | media | TikTok | W
`;
