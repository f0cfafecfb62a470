/** Actors of the conflicts in Syria, Iraq, Turkey, Iran, Lebanon, Israel and Palestine, Yemen and the Gulf. */
export const MIDDLE_EAST = `
isis | rebel | Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State; Islamic State group; ISIS; ISIL; =IS; IS group; Isis; Isil; Daesh; Da'esh; Daash; Dawlat al-Islam | U
islamic-state-of-iraq | rebel | Islamic State of Iraq; Al-Qaeda in Iraq; al-Qaida in Iraq; AQI | U
al-qaeda | rebel | Al-Qaeda; al-Qaida; al Qaeda; al Qaida; Al-Qaedah; Al-Qa'ida | U
sdf | militia | Syrian Democratic Forces; SDF; QSD; Qasad | U
asayish | police | Asayish; sy~Internal Security Forces; Asayesh; Asayîş | A
ypg | militia | People's Protection Units; People's Defense Units; YPG; Yekîneyên Parastina Gel | U
ypj | militia | Women's Protection Units; YPJ | W
pyd | party | Democratic Union Party; PYD | W
sdc | party | Syrian Democratic Council; SDC; MSD | W
aanes | state | Autonomous Administration of North and East Syria; Autonomous Administration of Northern and Eastern Syria; sy~Autonomous Administration; Self-Administration; AANES; Rojava administration | W
pkk | rebel | Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers' Party; PKK; Kongra-Gel; HPG; People's Defence Forces | U
tak | rebel | Kurdistan Freedom Falcons; Kurdistan Freedom Hawks | U
pjak | rebel | Party of Free Life of Kurdistan; Kurdistan Free Life Party; PJAK | U
ybs | militia | Sinjar Resistance Units; YBS | A
pmf | militia | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilization Committee; Popular Mobilization; PMF; PMU; al-Hashd al-Shaabi; Hashd al-Shaabi; Hashd al-Sha'abi; Hashd | A
kataib-hezbollah | militia | Kataib Hezbollah; Kata'ib Hezbollah; Kataeb Hezbollah; Hezbollah Brigades | A
asaib-ahl-al-haq | militia | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous; AAH | A
badr | militia | Badr Organization; Badr Brigade; Badr Corps | A
nujaba | militia | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; Nujaba Movement | A
mahdi-army | militia | Mahdi Army; Jaysh al-Mahdi; Peace Companies; Saraya al-Salam | U
islamic-resistance-iraq | militia | Islamic Resistance in Iraq | A
peshmerga | force | Peshmerga; Peshmerga Forces | A
krg | state | Kurdistan Regional Government; KRG | W
kdp | party | Kurdistan Democratic Party; KDP | U
puk | party | Patriotic Union of Kurdistan; PUK | U
sna | rebel | Syrian National Army; sy~National Army; SNA; Turkish-backed Syrian National Army | A
fsa | rebel | Free Syrian Army; FSA; sy~Free Army | U
hts | rebel | Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; Hayat Tahrir al Sham; Organization for the Liberation of the Levant; HTS; Tahrir al-Sham | U
nusra | rebel | Jabhat al-Nusra; al-Nusra Front; Nusra Front; al-Nusra; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham | U
ahrar-al-sham | rebel | Ahrar al-Sham; Ahrar ash-Sham; Ahrar al-Sham Movement | U
jaysh-al-islam | rebel | Jaysh al-Islam; Jaish al-Islam; Army of Islam | U
ahrar-al-sharqiya | rebel | Ahrar al-Sharqiya; Ahrar al-Sharqiyah; Free Men of the East | A
jaysh-al-sharqiya | rebel | Jaysh al-Sharqiya; Army of the East | A
sultan-murad | rebel | Sultan Murad Division; Sultan Murad | A
hamza-division | rebel | Hamza Division; al-Hamza Division; al-Hamzat | A
suleiman-shah | rebel | Sultan Suleiman Shah Division; Suleiman Shah Brigade; al-Amshat | A
faylaq-al-sham | rebel | Faylaq al-Sham; Sham Legion | A
hurras-al-din | rebel | Hurras al-Din; Guardians of Religion Organization | U
turkistan-islamic-party | rebel | Turkistan Islamic Party; Turkestan Islamic Party | U
syrian-army | force | Syrian Arab Army; SAA; Syrian Arab Armed Forces | A
ndf-syria | militia | sy~National Defence Forces; sy~National Defense Forces; sy~NDF | A
snc | party | Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian National Council; Syrian Opposition Coalition; Syrian Interim Government | W
baath | party | Baath Party; Ba'ath Party; Arab Socialist Baath Party | W
manbij-military-council | militia | Manbij Military Council | A
deir-ez-zor-military-council | militia | Deir ez-Zor Military Council; Deir Ezzor Military Council | A
syriac-military-council | militia | Syriac Military Council | A
hezbollah | militia | Hezbollah; Hizbullah; Hizballah; Hizbollah; Party of God; Islamic Resistance in Lebanon | U
amal | militia | Amal Movement; Amal militia | U
lebanese-forces | party | Lebanese Forces | U
sla | militia | South Lebanon Army | U
fatah-al-islam | rebel | Fatah al-Islam | U
isf-lebanon | police | lb~Internal Security Forces | W
laf | force | Lebanese Armed Forces; LAF | A
hamas | rebel | Hamas; Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya | U
qassam | rebel | Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades | A
pij | rebel | Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement in Palestine; PIJ | U
quds-brigades | rebel | al-Quds Brigades; Al Quds Brigades; Saraya al-Quds | A
fatah | party | Fatah; al-Fatah; Fateh | U
aqsa-martyrs | rebel | al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades; Aqsa Martyrs Brigade | U
plo | party | Palestine Liberation Organization; Palestine Liberation Organisation; PLO | U
pflp | rebel | Popular Front for the Liberation of Palestine; PFLP | U
dflp | rebel | Democratic Front for the Liberation of Palestine; DFLP | U
lions-den | rebel | Lions' Den; Lions Den | A
palestinian-authority | state | Palestinian Authority; Palestinian National Authority | W
idf | force | Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; IDF; IOF; Israeli Occupation Forces | A
shin-bet | force | Shin Bet; Israel Security Agency; Shabak | W
mossad | force | Mossad | W
knesset | state | Knesset | W
houthis | rebel | Ansar Allah; Ansarullah; Houthis; Houthi; Huthis; Huthi; Houthi movement; al-Houthi; al-Houthis | U
stc | militia | Southern Transitional Council; STC | U
aqap | rebel | Al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; AQAP; Ansar al-Sharia | U
saudi-coalition | coalition | Saudi-led coalition; Saudi-led Coalition; Arab coalition; Coalition to Restore Legitimacy in Yemen | A
islah | party | al-Islah; Islah Party | W
giants-brigades | militia | Giants Brigades; Southern Giants Brigades; al-Amaliqa | A
irgc | force | Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Revolutionary Guards; Revolutionary Guard Corps; Iranian Revolutionary Guards; Iranian Revolutionary Guard; IRGC; Revolutionary Guard; Pasdaran | A
quds-force | force | Quds Force; Qods Force; IRGC-QF | A
basij | militia | Basij | A
mek | rebel | People's Mujahedin of Iran; Mujahedin-e Khalq; Mojahedin-e-Khalq; People's Mojahedin Organization of Iran; MEK; MKO; PMOI | U
jaish-al-adl | rebel | Jaish al-Adl; Jaysh al-Adl; Army of Justice | U
jundallah | rebel | Jundallah; Jundullah; Jondollah | U
tsk | force | Turkish Armed Forces; TSK; TAF | A
mit | force | National Intelligence Organization; Milli Istihbarat Teskilati | W
hdp | party | Peoples' Democratic Party; HDP | W
akp | party | Justice and Development Party; AKP | W
chp | party | Republican People's Party; CHP | W
dhkp-c | rebel | Revolutionary People's Liberation Party/Front; DHKP-C; DHKP/C | U
mlkp | rebel | Marxist-Leninist Communist Party; MLKP | U
grey-wolves | militia | Grey Wolves | W
nato | coalition | North Atlantic Treaty Organization; NATO; North Atlantic Alliance | U
global-coalition | coalition | Global Coalition Against Daesh; Global Coalition to Defeat ISIS; International Coalition; US-led coalition; U.S.-led coalition; US-led Coalition; anti-ISIS coalition; Combined Joint Task Force; CJTF-OIR | A
white-helmets | aid | White Helmets; Syria Civil Defence; Syria Civil Defense; Syrian Civil Defence; Syrian Civil Defense | W
gcc | coalition | Gulf Cooperation Council; GCC | W
arab-league | coalition | Arab League; League of Arab States | W
muslim-brotherhood | party | Muslim Brotherhood; al-Ikhwan al-Muslimun | W
ansar-al-islam | rebel | Ansar al-Islam | U
naqshbandi | rebel | Naqshbandi Army; Army of the Men of the Naqshbandi Order | U
isf-iraq | force | Iraqi Security Forces; iq~ISF | A
iraqi-cts | force | iq~Counter-Terrorism Service; iq~Counter Terrorism Service; iq~Golden Division | A
popular-resistance-syria | militia | sy~Popular Resistance | A
popular-resistance-yemen | militia | ye~Popular Resistance | A
mujahideen | rebel | Mujahideen; Mujahedeen; Mujahedin; Mujahidin | U
`;
