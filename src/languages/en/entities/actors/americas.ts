/** Actors of the conflicts in Latin America and the Caribbean, with those of the eighties and nineties. */
export const AMERICAS = `
fmln | rebel | Farabundo Marti National Liberation Front; Farabundo Martí National Liberation Front; Frente Farabundo Marti para la Liberacion Nacional; FMLN | M
erp-sv | rebel | sv~People's Revolutionary Army; sv~ERP | M
fal-sv | rebel | sv~Armed Forces of Liberation; sv~FAL | M
fpl-sv | rebel | sv~Popular Liberation Forces; FPL | M
prtc | rebel | Central American Workers' Revolutionary Party; Revolutionary Party of Central American Workers; PRTC | M
fdr-sv | party | Democratic Revolutionary Front; sv~FDR | M
arena-sv | party | Nationalist Republican Alliance; sv~ARENA; ARENA party | M
pdc-sv | party | sv~Christian Democratic Party; sv~PDC | M
esaf | force | Salvadoran Armed Forces; Salvadoran armed forces; ESAF; Armed Forces of El Salvador; FAES | M
atlacatl | force | Atlacatl Battalion; Atlacatl Rapid Deployment Battalion; Atlacatl Infantry Battalion | M
treasury-police-sv | police | sv~Treasury Police | M
national-guard-sv | police | Salvadoran National Guard | M
death-squads-sv | militia | Maximiliano Hernandez Martinez Anticommunist Brigade; Secret Anticommunist Army; White Hand; Mano Blanca | M
radio-venceremos | media | Radio Venceremos | M
urng | rebel | Guatemalan National Revolutionary Unity; URNG | M
egp | rebel | Guerrilla Army of the Poor; EGP | M
orpa | rebel | Organization of the People in Arms; ORPA | M
pac-gt | militia | Civil Self-Defense Patrols; Civilian Self-Defense Patrols | M
fsln | party | Sandinista National Liberation Front; FSLN; Sandinistas; Sandinista; Sandinista People's Army; =EPS | M
contras | rebel | Contras; Nicaraguan Resistance; Nicaraguan Democratic Force; Contra rebels; Contra | M
cinchoneros | rebel | Cinchoneros Popular Liberation Movement; Cinchonero Popular Liberation Movement; Cinchoneros | M
morazanist-front | rebel | Morazanist Patriotic Front | M
lorenzo-zelaya | rebel | Lorenzo Zelaya Popular Revolutionary Forces | M
shining-path | rebel | Shining Path; Sendero Luminoso; Communist Party of Peru; Maoist Shining Path; =SL | M
mrta | rebel | Tupac Amaru Revolutionary Movement; Túpac Amaru Revolutionary Movement; MRTA; Tupac Amaru; Movimiento Revolucionario Tupac Amaru | M
rodrigo-franco | militia | Rodrigo Franco Command; Rodrigo Franco Commando; Rodrigo Franco Democratic Command | M
apra | party | American Popular Revolutionary Alliance; APRA; Aprista Party | M
rondas | militia | Rondas Campesinas; Ronda Campesina | M
farc | rebel | Revolutionary Armed Forces of Colombia; Colombian Revolutionary Armed Forces; FARC; FARC-EP | U
farc-dissidents | rebel | Estado Mayor Central; EMC; FARC dissidents | U
segunda-marquetalia | rebel | Segunda Marquetalia | U
eln | rebel | co~National Liberation Army; co~Army of National Liberation; ELN; UC-ELN; Camilist Union | U
epl | rebel | People's Liberation Army of Colombia; co~Popular Liberation Army; co~EPL | U
m-19 | rebel | 19 April Movement; April 19 Movement; 19th of April Movement; M-19; M19; Movement of 19 April | U
quintin-lame | rebel | Quintin Lame; Quintin Lame Armed Movement; Quintin Lame Commando | U
sgb | coalition | Simon Bolivar Guerrilla Coordinating Board; Simon Bolivar National Guerrilla Coordinating Board; Simon Bolivar Guerrilla Coordinator | U
auc | militia | United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia; AUC | U
clan-del-golfo | criminal | Clan del Golfo; Gulf Clan; Gaitanista Self-Defense Forces of Colombia; Gaitanista Self-Defense Forces; AGC; Urabenos; Urabeños; Los Urabenos | U
medellin-cartel | criminal | Medellin Cartel; Medellín Cartel; Medellin drug cartel | M
cali-cartel | criminal | Cali Cartel; Cali drug cartel | M
extraditables | criminal | Extraditables; Extraditable Ones; Los Extraditables; Extraditable | M
das | force | Administrative Department of Security; Department of Administrative Security; =DAS | M
patriotic-union | party | co~Patriotic Union; Union Patriotica | M
ap-pe | party | pe~Popular Action | W
fpmr | rebel | Manuel Rodriguez Patriotic Front; Manuel Rodríguez Patriotic Front; FPMR | M
mir-cl | rebel | Movement of the Revolutionary Left; Revolutionary Left Movement; cl~MIR; Movement of the Leftist Revolution | M
lautaro | rebel | Lautaro Youth Movement; Lautaro Popular Rebel Forces; Mapu Lautaro; Lautaro Movement; Lautaro Front | M
mapuche-cam | rebel | Coordinadora Arauco-Malleco; Arauco-Malleco Coordinator | A
carabineros | police | Carabineros; Carabineros de Chile | M
ejercito-tupac-katari | rebel | Tupac Katari Guerrilla Army; Tupac Katari Guerrilla Movement; EGTK | M
zarate-willka | rebel | Zarate Willka Liberation Armed Forces; Zarate Willka Armed Forces of Liberation; Zarate Willka | M
avc-ec | rebel | Alfaro Lives, Damn It; Alfaro Vive Carajo | M
montoneros | rebel | Montoneros | U
tupamaros | rebel | Tupamaros; Tupamaro | U
epp | rebel | Paraguayan People's Army; EPP | U
ezln | rebel | Zapatista Army of National Liberation; Zapatista National Liberation Army; EZLN; Zapatistas | U
epr-mx | rebel | Popular Revolutionary Army | U
sinaloa | criminal | Sinaloa Cartel; Sinaloa cartel | A
cjng | criminal | Jalisco New Generation Cartel; Jalisco Cartel New Generation; CJNG; Jalisco cartel | A
zetas | criminal | Los Zetas; Zetas | A
gulf-cartel | criminal | Gulf Cartel | A
juarez-cartel | criminal | Juarez Cartel; Juárez Cartel | A
ms-13 | criminal | Mara Salvatrucha; MS-13; MS13 | A
barrio-18 | criminal | Barrio 18; 18th Street gang; 18th Street Gang | A
tren-de-aragua | criminal | Tren de Aragua | A
pcc | criminal | First Capital Command; Primeiro Comando da Capital | A
comando-vermelho | criminal | Comando Vermelho; Red Command | A
g9-haiti | criminal | G9 Family and Allies | A
viv-ansanm | criminal | Viv Ansanm | A
mawozo | criminal | 400 Mawozo | A
tonton-macoute | militia | Tonton Macoute; Tontons Macoutes | U
los-choneros | criminal | Los Choneros | A
pdf-pa | force | Panamanian Defense Forces; Panama Defense Forces; Panamanian Defence Forces | M
dignity-battalions | militia | Dignity Battalions | M
bolivarian-guard | force | Bolivarian National Guard | A
colectivos | militia | Colectivos | A
bolivarian-liberation | rebel | Bolivarian Liberation Forces | U
oas | coalition | Organization of American States; Organisation of American States; OAS | W
onuca | mission | ONUCA; United Nations Observer Group in Central America | M
onusal | mission | ONUSAL | M
contadora | coalition | Contadora Group | M
minustah | mission | MINUSTAH; Multinational Security Support Mission | A
`;
