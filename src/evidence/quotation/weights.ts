// How much each feature speaks for a speaker, learnt by maximum likelihood from annotated news of seven publishers
// by scripts/learn-speakers.mjs (no name or sentence of them stands here). Longer than other files: data only.

const TABLE = `
alone back< 0=1.24;alone history< 0=0.31;alone history< 1=-0.36;beside after> AUX ,=0.32
beside after> CCONJ CCONJ=-0.19;beside after> quote ,=0.74;beside after> quote ADP=-0.18
beside back< . ADJ=0.28;beside back< phrase :=-0.2;beside back< — ADP=-0.16;beside back< — VERB=0.18
beside before< , ADV=0.16;beside before< . (=1.09;beside before< . ADP=0.3;beside before< . phrase=-0.31
beside before< ADP mark=-0.24;beside before< AUX ,=0.25;beside before< AUX VERB=-0.31
beside before< PRON VERB=-0.18;beside before< SCONJ ADP=0.18;beside before< VERB ,=0.44
beside before< VERB ADJ=0.15;beside before< VERB VERB=-0.24;beside before< quote ,=0.6
beside before< quote ADP=0.19;beside before< quote VERB=0.39;beside history< ( .=-0.18
beside history< , -=-0.19;beside history< . :=-0.25;beside history< VERB (=0.29
beside history< VERB ADJ=-0.19;beside history< — VERB=-0.31;beside same< ( VERB=0.57;beside same< , -=-0.63
beside same< , ADV=0.81;beside same< , AUX=0.23;beside same< , PRON=0.61;beside same< , VERB=0.98
beside same< , phrase=0.42;beside same< . (=1.02;beside same< . ,=1.19;beside same< . ADP=1.12
beside same< . ADV=0.77;beside same< . AUX=0.68;beside same< . CCONJ=1.34;beside same< . VERB=0.57
beside same< . phrase=1.21;beside same< . quote=-0.21;beside same< ADJ ,=-0.2;beside same< ADP :=-0.21
beside same< ADP ADJ=-0.39;beside same< ADP NUM=-0.24;beside same< ADP —=-0.2;beside same< ADV ,=0.25
beside same< ADV ADP=0.71;beside same< ADV AUX=0.2;beside same< ADV VERB=0.26;beside same< AUX VERB=0.47
beside same< AUX phrase=-0.16;beside same< CCONJ ,=-0.15;beside same< CCONJ ADV=-0.32
beside same< CCONJ VERB=0.81;beside same< CCONJ quote=-0.23;beside same< PRON AUX=-0.39
beside same< PRON VERB=0.25;beside same< SCONJ ,=0.64;beside same< SCONJ ADV=0.21
beside same< SCONJ AUX=-0.2;beside same< SCONJ VERB=0.18;beside same< SCONJ phrase=-0.29
beside same< VERB ADJ=-0.47;beside same< VERB ADV=-0.37;beside same< VERB AUX=-0.21
beside same< VERB CCONJ=-0.16;beside same< VERB PRON=-0.19;beside same< VERB SCONJ=-0.14
beside same< VERB VERB=-0.71;beside same< VERB quote=-0.2;beside same< mark VERB=1.01
beside same< phrase ADV=-0.33;beside same< phrase AUX=0.35;beside same< phrase PRON=-0.15
beside same< phrase VERB=0.55;beside same< phrase quote=-0.28;beside same< quote ,=0.74
beside same< quote ADP=0.62;beside same< quote ADV=1.06;beside same< quote AUX=0.47
beside same< quote VERB=0.38;beside same< quote phrase=0.34;beside same> , ,=-0.18;beside same> , VERB=0.64
beside same> , phrase=0.31;beside same> ADP :=-0.35;beside same> ADP VERB=-0.15;beside same> ADP quote=0.45
beside same> ADP —=0.38;beside same> ADV AUX=-0.2;beside same> ADV VERB=-0.47;beside same> AUX .=0.18
beside same> AUX ADP=-0.14;beside same> CCONJ VERB=-0.57;beside same> PRON VERB=-0.35
beside same> SCONJ VERB=-0.25;beside same> VERB ,=0.54;beside same> VERB .=0.22;beside same> VERB ADJ=0.19
beside same> VERB AUX=-0.3;beside same> VERB CCONJ=-0.2;beside same> VERB SCONJ=-0.19
beside same> VERB VERB=-0.44;beside same> VERB quote=-0.23;beside same> quote ,=1.19
beside same> quote .=-0.24;beside same> quote ADV=0.57;beside same> quote CCONJ=1.32
beside same> quote VERB=0.38;beside same> quote phrase=0.54;between before 0 say=0.23
between before 2 judge=-0.29;between before 2 say=-0.15;between same 0 judge=0.22;between same 0 say=0.36
between same 1 judge=-0.16;between same 2 noun=-0.23;clause bare 0 same=0.24;clause bare 1 same=0.39
clause bare broken 2 same=-0.39;clause none 0 before=0.16;clause none 0 same=0.3;clause that 0 same=0.61
clause that 1 same=1.22;clause that broken 0 same=0.34;clause that broken 1 same=0.2;continues -1=-0.17
continues 0=0.34;continues 1=-0.2;crossed 0 before <=0.16;crossed 0 same <=0.28;crossed 0 same >=0.3
crossed 2 same <=0.26;cue after> > noun 0=0.38;cue after> > say 1=0.15;cue back< < say 0=0.17
cue before< < judge 0=0.49;cue before< < judge 1=0.2;cue before< < judge 2=0.18;cue before< < say 0=0.28
cue before< < say 1=0.19;cue before< < say 2=0.14;cue history< < say 4=0.43;cue length 1 before say 8=-0.27
cue length 1 same judge 0=0.18;cue length 1 same judge 2=0.49;cue length 1 same judge 4=0.44
cue length 1 same noun 0=0.43;cue length 1 same say 0=0.37;cue length 1 same say 1=0.2
cue length 1 same say 2=0.27;cue length 1 same say 4=0.65;cue length 16 back judge 2=0.19
cue length 16 back noun 0=0.16;cue length 16 back noun 2=-0.2;cue length 16 back say 0=0.42
cue length 16 back say 1=-0.37;cue length 16 back say 2=0.25;cue length 16 before judge 1=0.97
cue length 16 before judge 2=0.16;cue length 16 before noun 0=0.13;cue length 16 before noun 2=-0.23
cue length 16 before say 0=0.18;cue length 16 before say 2=0.29;cue length 16 before say 4=0.25
cue length 16 before say 8=0.37;cue length 16 same judge 0=0.69;cue length 16 same judge 4=-0.18
cue length 16 same judge 8=-0.25;cue length 16 same noun 0=0.35;cue length 16 same noun 1=0.26
cue length 16 same say 0=0.28;cue length 2 before noun 8=-0.21;cue length 2 before say 8=-0.22
cue length 2 same judge 2=0.26;cue length 2 same judge 4=0.22;cue length 2 same judge 8=-0.28
cue length 2 same noun 1=0.18;cue length 2 same noun 2=0.23;cue length 2 same say 0=0.26
cue length 2 same say 1=0.28;cue length 2 same say 4=0.45;cue length 2 same say 8=0.18
cue length 3 back noun 4=0.51;cue length 3 same judge 0=0.55;cue length 3 same judge 1=0.22
cue length 3 same judge 2=0.51;cue length 3 same judge 8=0.3;cue length 3 same noun 0=-0.33
cue length 3 same noun 1=-0.17;cue length 3 same noun 2=0.67;cue length 3 same say 0=0.34
cue length 3 same say 1=0.72;cue length 3 same say 2=0.22;cue length 3 same say 4=0.37
cue length 3 same say 8=0.3;cue length 4 back say 4=0.19;cue length 4 before say 0=0.42
cue length 4 before say 4=0.35;cue length 4 same judge 0=0.37;cue length 4 same judge 1=0.35
cue length 4 same judge 2=-0.26;cue length 4 same judge 8=0.3;cue length 4 same noun 0=0.49
cue length 4 same noun 4=-0.18;cue length 4 same noun 8=0.23;cue length 4 same say 0=0.47
cue length 4 same say 1=0.6;cue length 4 same say 2=0.23;cue length 4 same say 4=0.28
cue length 4 same say 8=0.47;cue length 6 after say 0=0.16;cue length 6 back noun 2=0.3
cue length 6 back say 0=-0.15;cue length 6 before say 0=0.42;cue length 6 before say 1=0.4
cue length 6 before say 4=0.31;cue length 6 before say 8=0.27;cue length 6 history say 4=1.08
cue length 6 same judge 0=0.27;cue length 6 same judge 1=0.58;cue length 6 same judge 4=0.21
cue length 6 same judge 8=-0.36;cue length 6 same noun 0=0.27;cue length 6 same noun 1=0.89
cue length 6 same noun 2=-0.16;cue length 6 same noun 4=-0.36;cue length 6 same say 0=0.49
cue length 6 same say 1=0.6;cue length 6 same say 2=0.51;cue length 6 same say 4=0.32
cue length 6 same say 8=0.27;cue length 9 after say 0=0.71;cue length 9 before judge 2=0.31
cue length 9 before say 0=0.38;cue length 9 before say 1=0.27;cue length 9 before say 4=0.3
cue length 9 before say 8=0.21;cue length 9 history say 4=1.26;cue length 9 same judge 1=0.67
cue length 9 same judge 2=0.39;cue length 9 same judge 8=0.69;cue length 9 same noun 0=0.4
cue length 9 same noun 1=0.18;cue length 9 same noun 2=0.32;cue length 9 same noun 4=0.29
cue length 9 same noun 8=0.22;cue length 9 same say 0=0.43;cue length 9 same say 2=0.5
cue length 9 same say 4=0.35;cue same< < judge 0=0.28;cue same< < judge 1=0.25;cue same< < judge 2=0.33
cue same< < judge 4=0.31;cue same< < noun 0=0.32;cue same< < noun 1=0.42;cue same< < say 0=0.24
cue same< < say 1=0.32;cue same< < say 2=0.31;cue same< < say 4=0.34;cue same< < say 8=0.19
cue same< > judge 0=0.37;cue same< > noun 0=0.18;cue same< > say 0=0.24;cue same> > judge 8=-0.16
cue same> > noun 1=-0.2;cue same> > say 0=0.38;cue same> > say 1=-0.24;cue same> > say 2=0.29
cue same> > say 4=0.51;cue same> > say 8=0.17;cue shape A, before< < say 0=-0.43
cue shape A, same< < noun 1=0.23;cue shape A, same< < say 0=0.18;cue shape A, same> > say 0=0.35
cue shape A. after> > judge 0=0.45;cue shape A. after> > say 0=0.4;cue shape A. back< < noun 0=0.59
cue shape A. back< < say 0=1.24;cue shape A. before< < judge 1=0.27;cue shape A. before< < noun 0=0.25
cue shape A. before< < say 0=0.3;cue shape A. before< < say 1=0.43;cue shape A. same< < noun 0=0.22
cue shape A. same< < say 0=0.23;cue shape A. same> > say 0=0.49;cue shape Aw back< < say 1=-0.16
cue shape Aw before< < noun 1=0.18;cue shape Aw same< < judge 1=0.61;cue shape Aw same< < noun 1=-0.12
cue shape Aw same< < say 0=0.52;cue shape Aw same> > say 1=0.64;cue shape a, before< < say 1=-0.24
cue shape a, same< < say 1=0.61;cue shape a, same< > say 0=-0.37;cue shape a, same> > judge 1=-0.32
cue shape a, same> > noun 1=-0.2;cue shape a, same> > say 0=0.8;cue shape a. same< < judge 0=0.59
cue shape a. same< < judge 1=0.23;cue shape a. same< < noun 0=0.5;cue shape a. same< < say 1=0.28
cue shape aw before< < say 1=-0.15;cue shape aw same< < judge 1=0.31;cue shape aw same< < noun 1=0.32
cue shape aw same< < say 1=0.38;cue shape aw same< > noun 0=0.4;cue shape aw same> > judge 0=-0.58
cue shape aw same> > noun 0=-0.26;cue shape aw same> > say 1=0.66;governs after direct=0.34
governs after inverted=0.53;governs before direct=0.26;governs before inverted=-0.22
governs before participle=0.14;governs no according=0.31;governs no with=0.24;history 0 far back 2=-0.25
history 0 far history 3=-0.16;history 0 first last long=0.16;history 0 first last short=-0.18
history 0 here A,T short=0.46;history 0 here A. long=0.69;history 0 here A. short=0.84
history 0 here A.T short=-0.87;history 0 here Aw long=0.45;history 0 here Aw short=0.55
history 0 here AwT short=0.43;history 0 here a, long=0.24;history 0 here a. long=0.42
history 0 here a. short=0.54;history 0 here aw long=0.46;history 0 here aw short=0.3
history 0 here before 0=0.62;history 0 here before 1=0.32;history 0 here before 2=0.77
history 0 here history 0=0.63;history 0 here same 0=-0.19;history 0 here same 1=0.89
history 0 here same 2=0.8;history 0 last A. long=0.35;history 0 last A. short=-0.27
history 0 last Aw long=-0.18;history 0 last history 2=0.27;history 0 later here long=0.55
history 0 later here short=0.39;history 1 here aw short=-0.18;kind body same<=0.38;kind he same<=0.44
kind he same>=0.26;kind i before<=-0.83;kind it same<=-0.19;kind it same>=-0.21;kind name same<=0.45
kind name same>=0.27;kind person same<=0.33;kind time same<=-0.16;kind who same<=0.63;left before< :=-0.31
left before< SYM=-0.23;left before< quote=0.4;left history< —=-0.25;left same< ,=0.59;left same< -=1.17
left same< .=0.82;left same< :=1.11;left same< ADV=0.38;left same< CCONJ=0.24;left same< DET=0.17
left same< PRON=0.19;left same< SYM=-0.48;left same< VERB=-0.15;left same< mark=0.9;left same< quote=0.68
left same< —=1.2;left same> PRON=-0.23;left same> SCONJ=-0.2;left same> SYM=-0.23;left same> mark=0.21
left same> quote=0.42;lemma accept far=-0.26;lemma according near=0.45;lemma according same=1.84
lemma accuse same=1.27;lemma add near=0.18;lemma advise far=-0.19;lemma argue far=0.19;lemma ask same=-0.21
lemma assertion same=0.8;lemma assure far=0.35;lemma assure same=0.39;lemma begin far=-0.16
lemma believe same=-0.4;lemma book near=-0.38;lemma call near=0.4;lemma call same=0.18;lemma chant near=0.15
lemma charge far=-0.33;lemma claim same=0.16;lemma comment far=-0.18;lemma comments same=0.55
lemma conclude near=0.57;lemma confirm far=-0.15;lemma declare near=0.56;lemma describe near=0.79
lemma describe same=0.41;lemma document far=-0.2;lemma echo far=0.2;lemma emails near=0.53
lemma emails same=-0.31;lemma explain near=0.13;lemma explain same=0.41;lemma go near=-0.79
lemma go same=-0.55;lemma hold same=-0.46;lemma include near=-0.6;lemma include same=-0.56
lemma interview near=0.54;lemma letter same=0.61;lemma memoir far=0.19;lemma message same=0.39
lemma mock far=0.26;lemma note near=0.77;lemma note same=0.71;lemma notes far=-0.17;lemma offer same=-0.33
lemma post same=0.23;lemma press far=0.26;lemma promise near=0.42;lemma promise same=0.32
lemma questions same=0.25;lemma recall same=0.15;lemma remark far=-0.21;lemma reply near=0.49
lemma report near=0.44;lemma report same=0.64;lemma respond near=0.79;lemma respond same=0.41
lemma response same=-0.1;lemma say near=0.39;lemma say same=0.48;lemma see same=-0.18
lemma speech same=-0.23;lemma state near=-0.45;lemma state same=0.51;lemma statement near=-0.25
lemma suggest same=0.35;lemma support same=-0.23;lemma talk same=0.51;lemma tell near=0.33
lemma think same=-0.18;lemma tout far=0.16;lemma transcript far=-0.15;lemma tweet near=0.18
lemma use same=-0.24;lemma want same=-0.72;lemma warning far=-0.16;lemma words near=0.55
lemma words same=-0.24;lemma write near=0.17;lemma write same=0.31;link ,_, same<< noun 0=0.2
link ,_, same<< say 1=0.19;link ,_, same>> say 0=0.42;link ,_. after>> say 1=-0.16
link ,_. same<< judge 1=0.51;link ,_. same<< noun 0=0.63;link ,_. same<< say 0=0.27
link ,_. same<< say 1=0.5;link ,_w same<< say 0=0.72;link ._, before<< say 0=-0.45
link ._, same>> judge 1=-0.17;link ._, same>> say 0=0.47;link ._. after>> say 0=0.2
link ._. after>> say 1=0.45;link ._. before<< judge 1=0.55;link ._. before<< noun 0=0.25
link ._. before<< noun 1=0.27;link ._. before<< say 0=0.3;link ._. before<< say 1=0.56
link ._. same>> say 0=0.59;link :_, same>> say 0=0.87;link :_. before<< judge 1=-0.23
link :_. before<< noun 1=-0.25;link :_. before<< say 1=-0.68;link :_. history<< judge 1=-0.19
link :_. history<< say 1=-0.19;link :_. same<< judge 1=-0.09;link :_. same<< noun 1=0.22
link :_. same<< say 0=0.17;link ADP_. same<< say 1=0.43;link ADV_. history<< say 1=-0.16
link AUX_. same<< noun 1=0.22;link AUX_. same<< say 1=0.24;link AUX_w same<< judge 1=0.33
link AUX_w same<< noun 1=0.59;link AUX_w same<< say 1=0.25;link DET_w same<< noun 1=-0.27
link DET_w same<< say 1=0.53;link PART_. same<< say 1=-0.52;link PART_w history<< judge 1=-0.15
link PART_w same<< say 1=-0.39;link PUNCT_, history<< say 1=-0.15;link PUNCT_, same>> say 0=0.96
link VERB_, same<< judge 0=0.51;link VERB_, same>> say 0=-0.18;link VERB_. before<< say 1=-0.15
link VERB_. same<< judge 0=0.51;link VERB_. same<< noun 1=-0.32;link VERB_. same<< say 0=0.84
link VERB_. same<< say 1=0.32;link VERB_w before<< say 1=0.2;link VERB_w same<< say 1=0.35
link VERB_w same>> judge 1=0.19;link VERB_w same>> noun 1=0.37;link a_. same<< judge 1=0.6
link a_. same<< noun 1=0.32;link a_w same<< judge 1=0.17;link a_w same<< noun 1=0.48
link a_w same>> noun 1=-0.25;link a_w same>> say 1=0.39;link and_. same<< say 1=0.27
link as_. same<< judge 1=0.51;link as_. same<< say 1=0.99;link is_. same<< say 1=-0.41
link is_w back<< say 1=0.32;link is_w same<< say 1=0.31;link phrase_, same<< judge 1=0.64
link phrase_, same<< noun 1=0.61;link phrase_, same<< say 1=-0.61;link phrase_, same>> noun 1=-0.15
link phrase_, same>> say 0=0.58;link phrase_. before<< noun 1=0.2;link phrase_. same<< judge 1=0.43
link phrase_. same<< noun 0=0.35;link phrase_. same<< noun 1=0.28;link phrase_. same<< say 1=0.22
link phrase_w before<< say 1=-0.29;link phrase_w same<< judge 1=0.57;link phrase_w same<< noun 1=0.23
link phrase_w same<< say 1=0.21;link phrase_w same<> noun 0=0.92;link phrase_w same>> judge 1=0.19
link phrase_w same>> noun 1=-0.23;link phrase_w same>> say 1=-0.16;link quote_, same>> say 0=0.38
link start:_. back<< noun 1=-0.3;link start:_. history<< say 1=-0.49;link start_, same>> say 0=0.35
link start_. back<< say 0=0.36;link start_. back<< say 1=0.37;link start_. same>> say 0=0.43
link start_w back<< say 1=-0.2;link start_w same>> noun 1=0.4;link start_w same>> say 0=-0.08
link start_w same>> say 1=1.04;link that_. same<< noun 0=0.57;link that_. same<< noun 1=0.36
link that_w same<< say 0=0.22;link the_w before<< say 1=-0.36;link the_w same<< judge 1=-0.32
link the_w same<< noun 1=-0.32;link the_w same<< say 1=0.33;link the_w same>> judge 1=-0.29
link the_w same>> noun 1=0.24;link the_w same>> say 1=0.22;link to_. same<< say 1=0.33
link to_w back<< say 1=0.21;link to_w same<< judge 1=0.37;link to_w same<< say 1=0.46
link was_. same<< say 1=-0.17;link was_w same<< say 1=0.79;link were_. same<< say 1=-0.63;nobody=0.24
nobody 1 A,=1.12;nobody 1 A.=0.48;nobody 1 Aw=0.72;nobody 1 a,=0.73;nobody 1 a.=-0.21;nobody 1 aw=0.28
nobody 16 A,=0.29;nobody 16 A.=0.43;nobody 16 Aw=0.57;nobody 16 a.=0.48;nobody 16 aw=-0.33;nobody 2 A,T=0.83
nobody 2 A.=-0.58;nobody 2 A.T=0.48;nobody 2 AwT=0.56;nobody 2 a,=0.43;nobody 2 aw=0.26;nobody 3 A,=-0.34
nobody 3 A,T=0.79;nobody 3 A.T=0.94;nobody 3 AwT=0.75;nobody 4 A,T=0.24;nobody 4 A.=-0.2;nobody 4 A.T=0.74
nobody 4 AwT=1.15;nobody 4 a.=0.16;nobody 6 A,T=1.08;nobody 6 A.=-0.2;nobody 6 Aw=0.45;nobody 9 Aw=0.37
nobody 9 aw=-0.12;nobody A,T false false=0.85;nobody A. true false=-0.2;nobody A. true true=0.35
nobody A.T false false=1.12;nobody Aw false false=0.36;nobody Aw true false=0.85;nobody AwT false false=0.69
nobody after - aw short=0.64;nobody after ADP Aw long=-0.45;nobody after ADP AwT short=0.66
nobody after ADP aw long=-0.34;nobody after ADV a. short=-0.7;nobody after ADV aw short=0.34
nobody after AUX AwT short=0.95;nobody after AUX aw short=0.51;nobody after CCONJ a. long=0.37
nobody after PART aw short=-0.51;nobody after PRON aw short=0.54;nobody after VERB A,T short=0.97
nobody after VERB A. long=-0.36;nobody after VERB a, long=-0.15;nobody after VERB a, short=0.39
nobody after VERB aw short=0.68;nobody after mark A. long=0.39;nobody after none A. long=0.29
nobody after none A. short=-0.34;nobody after none Aw long=-0.7;nobody after none a. long=0.23
nobody after one none ,=0.19;nobody after one none ADP=0.34;nobody after one none ADV=0.43
nobody after one none PART=0.58;nobody after one none PRON=0.55;nobody after one none PUNCT=0.67
nobody after one none a=0.24;nobody after one none are=0.35;nobody after one none in=0.5
nobody after one none is=0.41;nobody after one none of=0.36;nobody after one none phrase=0.22
nobody after one none quote=-0.27;nobody after one none short=0.2;nobody after one none start=0.23
nobody after one none the=0.27;nobody after one none was=0.25;nobody after one none were=-0.38
nobody after one said ,=0.17;nobody after one said :=-0.33;nobody after one said AUX=0.33
nobody after one said PART=1.32;nobody after one said VERB=0.71;nobody after one said and=-0.46
nobody after one said long=0.26;nobody after one said phrase=0.3;nobody after one said short=0.19
nobody after one said that=-0.26;nobody after one said to=-0.28;nobody after one unsaid long=1.37
nobody after one unsaid short=1.53;nobody after phrase A,T short=0.72;nobody after phrase A. short=0.18
nobody after phrase Aw short=0.79;nobody after phrase AwT short=0.88;nobody after phrase a, short=0.41
nobody after phrase aw short=0.5;nobody before , short=0.55;nobody before . short=-0.15
nobody before : long=0.3;nobody before : short=-0.63;nobody before ADJ short=0.47
nobody before ADP long=0.35;nobody before ADP short=0.54;nobody before ADV long=1
nobody before PART long=0.52;nobody before PART short=0.64;nobody before PRON short=0.67
nobody before PUNCT long=0.73;nobody before PUNCT short=0.44;nobody before SCONJ long=-0.22
nobody before VERB short=0.16;nobody before a short=0.16;nobody before and short=0.6
nobody before are long=0.72;nobody before as long=0.35;nobody before for short=0.46
nobody before in short=0.42;nobody before is long=0.98;nobody before is short=-0.28
nobody before phrase short=0.42;nobody before quote long=-0.29;nobody before start long=0.24
nobody before start short=0.14;nobody before that short=-0.46;nobody before the long=-0.17
nobody before the short=0.38;nobody before to long=0.31;nobody before to short=0.23
nobody before was long=0.38;nobody before was short=0.17;nobody before were long=-0.33
nobody before were short=-0.42;nobody best judge 0  aw=0.37;nobody best judge 0  long=-0.09
nobody best judge 0  short=0.23;nobody best judge 1  a,=0.33;nobody best judge 1  aw=-0.22
nobody best judge 1  long=-0.28;nobody best judge 1  short=0.18;nobody best judge 2  a.=0.22
nobody best judge 2  short=0.23;nobody best judge 4  a.=0.35;nobody best judge 4  aw=0.35
nobody best judge 4  long=0.35;nobody best judge 8  aw=0.57;nobody best judge 8  short=0.33
nobody best none A,=0.35;nobody best none A.T=-0.29;nobody best none Aw=0.81;nobody best none AwT=0.43
nobody best none a,=0.94;nobody best none a.=-0.16;nobody best none aw=0.64;nobody best none short=0.33
nobody best noun 0  A.=0.41;nobody best noun 0  aw=-0.22;nobody best noun 0  long=0.91
nobody best noun 0  short=0.41;nobody best noun 1  a.=0.15;nobody best noun 1  aw=-0.29
nobody best noun 1  long=0.56;nobody best noun 1  short=0.13;nobody best noun 2  a.=0.22
nobody best noun 2  aw=-0.37;nobody best noun 2  short=0.54;nobody best noun 4  aw=0.28
nobody best noun 4  long=0.29;nobody best noun 8  short=0.3;nobody best say 0  A,T=0.4
nobody best say 0  A.=0.19;nobody best say 0  Aw=0.97;nobody best say 0  AwT=1.23;nobody best say 0  a.=0.25
nobody best say 0  long=0.21;nobody best say 1  A.=-0.24;nobody best say 1  a,=-0.28
nobody best say 1  aw=0.16;nobody best say 1  long=0.25;nobody best say 1  short=0.18
nobody best say 2  A,=0.42;nobody best say 2  Aw=0.2;nobody best say 2  a,=-0.62
nobody best say 2  short=0.14;nobody best say 4  Aw=-0.35;nobody best say 4  a,=-0.45
nobody best say 4  a.=0.4;nobody best say 4  long=0.17;nobody best say 4  short=0.15
nobody best say 8  long=0.2;nobody best say 8  short=0.24;nobody continues false=0.24
nobody continues true=0.54;nobody ends ADJ NOUN long=0.22;nobody ends ADP ADJ long=0.71
nobody ends ADP ADP long=0.39;nobody ends ADP ADV long=0.88;nobody ends ADP NOUN short=-0.56
nobody ends ADP PRON long=-0.4;nobody ends ADP PROPN long=0.78;nobody ends ADV ADJ long=-0.71
nobody ends ADV ADV long=-0.16;nobody ends ADV ADV short=0.19;nobody ends ADV NOUN short=-0.15
nobody ends ADV PROPN long=-0.39;nobody ends ADV VERB long=0.74;nobody ends ADV VERB short=0.42
nobody ends AUX NOUN long=0.27;nobody ends AUX NOUN short=-0.3;nobody ends AUX PROPN long=-0.35
nobody ends AUX VERB long=-0.24;nobody ends CCONJ ADJ long=0.54;nobody ends CCONJ ADV long=0.4
nobody ends CCONJ PRON long=-0.42;nobody ends CCONJ PROPN long=0.3;nobody ends DET ADP long=-0.37
nobody ends DET PRON long=-0.26;nobody ends DET PROPN long=0.69;nobody ends DET PROPN short=1.1
nobody ends NOUN NOUN short=0.47;nobody ends NOUN PROPN short=0.9;nobody ends NOUN VERB long=0.4
nobody ends PRON ADJ short=-0.22;nobody ends PRON ADP long=0.62;nobody ends PRON AUX long=0.53
nobody ends PRON DET long=-0.16;nobody ends PRON PART long=0.35;nobody ends PRON PRON long=0.29
nobody ends PRON PROPN short=-0.72;nobody ends PRON VERB short=0.2;nobody ends PROPN AUX long=1.14
nobody ends PROPN NOUN long=0.34;nobody ends PROPN PRON long=0.53;nobody ends PROPN PROPN long=0.73
nobody ends PROPN PROPN short=0.49;nobody ends PROPN VERB long=0.23;nobody ends PROPN VERB short=-0.63
nobody ends SCONJ ADJ long=0.41;nobody ends SCONJ NOUN long=0.21;nobody ends VERB ADJ long=-0.18
nobody ends VERB ADP short=-0.33;nobody ends VERB ADV long=0.27;nobody ends VERB NOUN long=0.2
nobody ends VERB PRON long=-0.2;nobody ends VERB PROPN long=0.48;nobody ends VERB PROPN short=0.58
nobody ends VERB VERB long=-0.29;nobody ends VERB VERB short=0.38;nobody makeup other none long=0.49
nobody makeup other none short=0.29;nobody makeup other verb long=0.33;nobody makeup other verb short=0.19
nobody makeup self aux long=0.21;nobody makeup self none long=0.31;nobody makeup self none short=0.67
nobody said false short=0.25;nobody said true long=0.28;nobody said true short=0.19;nobody word =0.22
nobody word an=0.6;nobody word and=0.34;nobody word are=0.4;nobody word called=-0.29;nobody word for=0.51
nobody word in=0.31;nobody word is=0.21;nobody word of=0.58;nobody word on=0.62;nobody word the=0.35
nobody word to=0.26;nobody word was=0.26;nocue you=-0.16;place before< 0 cue=0.24;place before< 1 cue=0.19
place history< 1 cue=0.24;place same< 0 cue=0.24;place same< 1 cue=0.29;place same< 2 bare=0.18
place same< 2 cue=0.33;place same< 3 bare=0.19;place same< 3 cue=0.26;place same< 4 bare=0.25
place same< 4 cue=0.21;place same> 0 bare=0.37;place same> 0 cue=0.35;place same> 2 cue=0.21
place same> 4 cue=-0.21;right before< (=0.38;right before< :=1.04;right before< SYM=-0.25
right before< mark=-0.19;right history< mark=-0.19;right same< (=0.73;right same< )=-0.4;right same< ,=0.18
right same< -=0.27;right same< .=-0.18;right same< :=0.33;right same< ADJ=0.77;right same< ADV=0.38
right same< NUM=0.21;right same< PART=0.38;right same< SYM=0.86;right same< VERB=0.46;right same< mark=-0.24
right same< quote=-0.19;right same> (=0.57;right same> ,=0.3;right same> -=0.14;right same> :=-0.29
right same> ADJ=0.27;right same> NUM=-0.2;right same> VERB=0.24;right same> mark=0.22;right same> —=0.18
shape A, long same>=0.17;shape A. long same<=0.25;shape A. long same>=0.32;shape Aw short same<=0.19
shape a, long same>=0.26;shape a, short same<=0.23;shape a. short same<=0.17;shape a. short same>=-0.19
shape aw long same<=0.28;shape aw short same<=0.26;tie after noun source=0.26;tie after say apposed=1.13
tie after say infinitive=-0.21;tie after> judge direct 0=0.24;tie back< judge direct 2=0.15
tie back< judge infinitive 1=-0.18;tie back< noun issuer 0=0.44;tie back< noun owner 0=-0.22
tie back< say apposed 4=0.17;tie back< say direct 0=0.19;tie back< say direct 1=0.19
tie back< say inverted 0=0.15;tie back< say inverted 2=0.17;tie before judge participle=0.26
tie before judge relative=0.38;tie before noun issuer=0.31;tie before say according=0.64
tie before say direct=0.2;tie before say inverted=0.32;tie before say relative=0.37
tie before< judge direct 1=-0.37;tie before< judge infinitive 4=-0.3;tie before< noun issuer 0=0.6
tie before< noun issuer 2=0.27;tie before< noun issuer 4=0.48;tie before< noun owner 2=-0.2
tie before< noun owner 4=-0.18;tie before< say apposed 8=-0.16;tie before< say direct 0=0.27
tie before< say direct 1=0.27;tie before< say direct 2=0.33;tie before< say inverted 0=0.19
tie before< say inverted 1=0.16;tie before< say inverted 4=0.24;tie before< say inverted 8=0.53
tie judge agent name=0.35;tie judge agent people=0.19;tie judge agent thing=-0.16
tie judge apposed thing=-0.23;tie judge direct document=-0.15;tie judge direct it=0.22
tie judge direct you=-0.18;tie judge infinitive body=0.2;tie judge participle body=-0.54
tie judge participle document=-0.6;tie judge participle it=-0.38;tie judge participle name=0.14
tie judge participle people=0.2;tie judge participle thing=-0.31;tie judge passive body=-0.19
tie judge passive document=-0.24;tie judge passive people=0.42;tie judge relative people=-0.17
tie judge relative person=-0.22;tie judge shared body=0.25;tie judge shared people=-0.53
tie noun issuer document=-0.24;tie noun issuer it=-0.27;tie noun issuer name=0.16
tie noun issuer person=0.17;tie noun source body=0.23;tie noun source document=-0.13
tie noun source person=0.42;tie same judge agent=0.64;tie same judge apposed=0.59;tie same judge issuer=0.71
tie same judge participle=0.22;tie same judge relative=-0.46;tie same noun issuer=0.4
tie same say according=1.48;tie same say apposed=0.28;tie same say direct=0.36;tie same say infinitive=-0.21
tie same say inverted=0.32;tie same say issuer=0.39;tie same say participle=0.26;tie same say passive=-0.49
tie same say relative=-0.6;tie same< judge apposed 1=0.29;tie same< judge direct 0=0.36
tie same< judge direct 1=0.23;tie same< judge direct 2=0.44;tie same< judge direct 4=0.44
tie same< judge infinitive 4=0.35;tie same< judge infinitive 8=-0.44;tie same< judge participle 1=0.34
tie same< judge participle 4=0.35;tie same< judge participle 8=0.42;tie same< judge shared 2=0.25
tie same< noun issuer 0=0.34;tie same< noun issuer 1=0.58;tie same< noun issuer 2=0.56
tie same< noun issuer 4=0.35;tie same< noun issuer 8=0.49;tie same< noun owner 0=0.23
tie same< noun owner 1=0.18;tie same< say apposed 4=0.62;tie same< say apposed 8=0.77
tie same< say direct 0=0.28;tie same< say direct 1=0.21;tie same< say direct 2=0.47
tie same< say direct 4=0.39;tie same< say direct 8=0.31;tie same< say inverted 2=-0.51
tie same< say inverted 4=-0.56;tie same< say inverted 8=-0.73;tie same< say participle 4=0.45
tie same< say participle 8=0.56;tie same< say shared 0=0.57;tie same< say shared 2=0.22
tie same< say shared 4=0.75;tie same> judge direct 0=0.48;tie same> judge direct 1=-0.43
tie same> judge direct 8=-0.16;tie same> judge infinitive 0=0.46;tie same> judge participle 0=0.19
tie same> judge shared 0=0.43;tie same> noun issuer 0=0.2;tie same> noun issuer 4=-0.22
tie same> noun owner 1=-0.28;tie same> say apposed 0=0.22;tie same> say direct 0=0.35
tie same> say direct 1=0.23;tie same> say direct 8=0.33;tie same> say infinitive 0=-0.27
tie same> say inverted 0=0.49;tie same> say inverted 8=0.88;tie same> say participle 0=0.28
tie say according body=0.52;tie say according document=0.31;tie say according name=0.55
tie say according people=-0.23;tie say according thing=0.26;tie say agent name=0.32
tie say apposed name=0.14;tie say direct document=0.14;tie say direct i=-0.29
tie say direct other-pronoun=-0.64;tie say direct person=0.17;tie say infinitive body=-0.35
tie say infinitive document=0.49;tie say infinitive it=-0.28;tie say infinitive thing=-0.42
tie say inverted body=-0.51;tie say inverted he=-0.71;tie say inverted name=0.18
tie say inverted people=-0.38;tie say inverted person=0.36;tie say inverted thing=-0.25
tie say issuer body=0.56;tie say issuer he=0.27;tie say participle document=-0.4;tie say participle he=0.18
tie say participle person=0.23;tie say participle thing=-0.18;tie say passive he=0.32
tie say passive name=-0.2;tie say passive thing=-0.2;tie say relative name=-0.26
tie say relative people=-0.21;tie say relative person=-0.25;tie say shared body=-0.3
tie say shared people=-0.28;tie say shared person=-0.37;tie say shared thing=-0.62;zone same<=0.21
`;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/[;\n]/u)
    .map((entry) => [
      entry.slice(0, entry.lastIndexOf('=')),
      Number(entry.slice(entry.lastIndexOf('=') + 1)),
    ]),
);

/** The weight of a feature; 0 for one that was not learnt. */
export function weightOf(feature: string): number {
  return WEIGHTS.get(feature) ?? 0;
}
