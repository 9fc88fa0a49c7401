// How much each feature speaks for a speaker, learnt by maximum likelihood from annotated news of seven publishers
// (no name or sentence of them stands here). A table longer than other files because it is data only.

const TABLE = `
alone back< 0=1.26;alone history< 0=0.31;alone history< 1=-0.36;beside after> AUX ,=0.31
beside after> CCONJ CCONJ=-0.19;beside after> quote ,=0.68;beside after> quote ADP=-0.18
beside back< . ADJ=0.28;beside back< ADP :=-0.15;beside back< phrase :=-0.18;beside back< — ADP=-0.16
beside back< — VERB=0.2;beside before< , ADV=0.17;beside before< . (=1.05;beside before< . ADP=0.29
beside before< . phrase=-0.29;beside before< ADP mark=-0.23;beside before< AUX ,=0.25
beside before< AUX VERB=-0.31;beside before< PRON VERB=-0.18;beside before< SCONJ ADP=0.19
beside before< VERB ,=0.45;beside before< quote ,=0.6;beside before< quote ADP=0.18
beside before< quote VERB=0.39;beside history< ( .=-0.18;beside history< , -=-0.19;beside history< . :=-0.26
beside history< VERB (=0.29;beside history< VERB ADJ=-0.19;beside history< — VERB=-0.31
beside same< ( VERB=0.54;beside same< , -=-0.6;beside same< , ADV=0.82;beside same< , AUX=0.22
beside same< , PRON=0.62;beside same< , VERB=0.98;beside same< , phrase=0.36;beside same< . (=0.96
beside same< . ,=1.34;beside same< . ADP=1.11;beside same< . ADV=0.77;beside same< . AUX=0.69
beside same< . CCONJ=1.25;beside same< . VERB=0.52;beside same< . phrase=1.15;beside same< . quote=-0.24
beside same< ADJ ,=-0.2;beside same< ADP :=-0.22;beside same< ADP ADJ=-0.41;beside same< ADP NUM=-0.25
beside same< ADP —=-0.21;beside same< ADV ,=0.25;beside same< ADV ADP=0.67;beside same< ADV AUX=0.18
beside same< ADV VERB=0.25;beside same< AUX VERB=0.48;beside same< AUX phrase=-0.2
beside same< CCONJ ADV=-0.32;beside same< CCONJ VERB=0.89;beside same< CCONJ quote=-0.25
beside same< PRON AUX=-0.37;beside same< PRON VERB=0.23;beside same< SCONJ ,=0.64
beside same< SCONJ ADV=0.21;beside same< SCONJ AUX=-0.21;beside same< SCONJ VERB=0.19
beside same< SCONJ phrase=-0.3;beside same< VERB ADJ=-0.47;beside same< VERB ADV=-0.34
beside same< VERB AUX=-0.31;beside same< VERB CCONJ=-0.17;beside same< VERB PRON=-0.19
beside same< VERB VERB=-0.67;beside same< VERB quote=-0.22;beside same< mark VERB=1.26
beside same< phrase ADV=-0.3;beside same< phrase AUX=0.34;beside same< phrase PRON=-0.15
beside same< phrase VERB=0.52;beside same< phrase quote=-0.29;beside same< quote ,=1.02
beside same< quote ADP=0.73;beside same< quote ADV=1.14;beside same< quote AUX=0.43
beside same< quote VERB=0.37;beside same< quote phrase=0.29;beside same> , ,=-0.19;beside same> , VERB=0.64
beside same> , phrase=0.29;beside same> ADP :=-0.35;beside same> ADP VERB=-0.16;beside same> ADP quote=0.45
beside same> ADP —=0.39;beside same> ADV AUX=-0.21;beside same> ADV VERB=-0.48;beside same> AUX .=0.18
beside same> AUX ADP=-0.15;beside same> CCONJ VERB=-0.61;beside same> PRON AUX=-0.17
beside same> PRON VERB=-0.35;beside same> SCONJ VERB=-0.26;beside same> VERB (=0.16;beside same> VERB ,=0.56
beside same> VERB .=0.22;beside same> VERB ADJ=0.2;beside same> VERB AUX=-0.33;beside same> VERB CCONJ=-0.21
beside same> VERB SCONJ=-0.2;beside same> VERB VERB=-0.54;beside same> VERB quote=-0.23
beside same> phrase VERB=-0.19;beside same> quote ,=1.16;beside same> quote .=-0.24
beside same> quote ADV=0.56;beside same> quote CCONJ=1.3;beside same> quote VERB=0.4
beside same> quote phrase=0.49;between before 0 say=0.23;between before 2 judge=-0.28
between before 2 say=-0.15;between same 0 judge=0.23;between same 0 say=0.38;between same 1 judge=-0.14
between same 2 noun=-0.22;clause bare 0 same=0.23;clause bare 1 same=0.31;clause bare broken 2 same=-0.24
clause none 0 before=0.16;clause none 0 same=0.31;clause that 0 same=0.62;clause that 1 same=1.14
clause that broken 0 same=0.33;continues -1=-0.17;continues 0=0.34;continues 1=-0.2;crossed 0 before <=0.16
crossed 0 same <=0.28;crossed 0 same >=0.31;crossed 1 same <=0.22;crossed 2 same <=0.31
cue after> > noun 0=0.39;cue after> > say 1=0.15;cue back< < say 0=0.18;cue before< < judge 0=0.5
cue before< < judge 1=0.21;cue before< < judge 2=0.16;cue before< < noun 0=0.14;cue before< < say 0=0.27
cue before< < say 1=0.2;cue before< < say 2=0.16;cue before< < say 8=0.14;cue history< < say 4=0.43
cue length 1 before say 8=-0.28;cue length 1 same judge 0=0.19;cue length 1 same judge 2=0.5
cue length 1 same judge 4=0.39;cue length 1 same judge 8=0.28;cue length 1 same noun 0=0.43
cue length 1 same say 0=0.4;cue length 1 same say 1=0.19;cue length 1 same say 2=0.23
cue length 1 same say 4=0.59;cue length 16 back judge 2=0.19;cue length 16 back noun 0=0.16
cue length 16 back noun 2=-0.19;cue length 16 back say 0=0.42;cue length 16 back say 1=-0.37
cue length 16 back say 2=0.21;cue length 16 before judge 1=0.99;cue length 16 before noun 0=0.19
cue length 16 before noun 2=-0.22;cue length 16 before say 0=0.18;cue length 16 before say 2=0.31
cue length 16 before say 4=0.26;cue length 16 before say 8=0.36;cue length 16 same judge 0=0.56
cue length 16 same judge 4=-0.21;cue length 16 same judge 8=-0.26;cue length 16 same noun 0=0.33
cue length 16 same noun 1=0.24;cue length 16 same say 0=0.29;cue length 16 same say 4=0.18
cue length 2 before noun 8=-0.21;cue length 2 before say 8=-0.22;cue length 2 same judge 2=0.27
cue length 2 same judge 4=0.27;cue length 2 same judge 8=-0.22;cue length 2 same noun 1=0.19
cue length 2 same noun 2=0.21;cue length 2 same noun 8=0.2;cue length 2 same say 0=0.3
cue length 2 same say 1=0.28;cue length 2 same say 4=0.45;cue length 2 same say 8=0.17
cue length 3 back noun 4=0.51;cue length 3 same judge 0=0.58;cue length 3 same judge 1=0.21
cue length 3 same judge 2=0.56;cue length 3 same judge 8=0.28;cue length 3 same noun 0=-0.28
cue length 3 same noun 1=-0.16;cue length 3 same noun 2=0.6;cue length 3 same noun 4=0.22
cue length 3 same noun 8=-0.11;cue length 3 same say 0=0.38;cue length 3 same say 1=0.62
cue length 3 same say 2=0.16;cue length 3 same say 4=0.34;cue length 3 same say 8=0.29
cue length 4 back say 4=0.19;cue length 4 before say 0=0.44;cue length 4 before say 4=0.35
cue length 4 same judge 0=0.37;cue length 4 same judge 1=0.38;cue length 4 same judge 2=-0.26
cue length 4 same judge 8=0.34;cue length 4 same noun 0=0.5;cue length 4 same noun 4=-0.2
cue length 4 same noun 8=0.21;cue length 4 same say 0=0.5;cue length 4 same say 1=0.45
cue length 4 same say 2=0.3;cue length 4 same say 4=0.3;cue length 4 same say 8=0.48
cue length 6 after say 0=0.2;cue length 6 back noun 2=0.29;cue length 6 back say 0=-0.15
cue length 6 before say 0=0.42;cue length 6 before say 1=0.4;cue length 6 before say 4=0.32
cue length 6 before say 8=0.26;cue length 6 history say 4=1.07;cue length 6 same judge 0=0.29
cue length 6 same judge 1=0.59;cue length 6 same judge 2=-0.34;cue length 6 same judge 4=0.21
cue length 6 same noun 0=0.26;cue length 6 same noun 1=0.94;cue length 6 same noun 2=-0.28
cue length 6 same noun 4=-0.43;cue length 6 same say 0=0.51;cue length 6 same say 1=0.49
cue length 6 same say 2=0.5;cue length 6 same say 4=0.27;cue length 6 same say 8=0.2
cue length 9 after say 0=0.66;cue length 9 before judge 2=0.27;cue length 9 before say 0=0.39
cue length 9 before say 1=0.29;cue length 9 before say 4=0.3;cue length 9 before say 8=0.2
cue length 9 history say 4=1.25;cue length 9 same judge 1=0.62;cue length 9 same judge 2=0.41
cue length 9 same judge 8=0.71;cue length 9 same noun 0=0.39;cue length 9 same noun 1=0.23
cue length 9 same noun 2=0.28;cue length 9 same noun 4=0.29;cue length 9 same noun 8=0.23
cue length 9 same say 0=0.45;cue length 9 same say 2=0.53;cue length 9 same say 4=0.38
cue same< < judge 0=0.32;cue same< < judge 1=0.23;cue same< < judge 2=0.32;cue same< < judge 4=0.3
cue same< < noun 0=0.34;cue same< < noun 1=0.46;cue same< < noun 2=0.19;cue same< < say 0=0.27
cue same< < say 1=0.29;cue same< < say 2=0.32;cue same< < say 4=0.34;cue same< < say 8=0.17
cue same< > judge 0=0.35;cue same< > noun 0=0.2;cue same< > say 0=0.23;cue same> > judge 8=-0.18
cue same> > noun 1=-0.22;cue same> > say 0=0.4;cue same> > say 1=-0.24;cue same> > say 2=0.21
cue same> > say 4=0.47;cue same> > say 8=0.16;cue shape A, before< < say 0=-0.44
cue shape A, same< < noun 1=0.24;cue shape A, same< < say 0=0.22;cue shape A, same> > say 0=0.38
cue shape A. after> > judge 0=0.45;cue shape A. after> > say 0=0.39;cue shape A. back< < noun 0=0.61
cue shape A. back< < say 0=1.24;cue shape A. before< < judge 1=0.28;cue shape A. before< < noun 0=0.27
cue shape A. before< < say 0=0.3;cue shape A. before< < say 1=0.43;cue shape A. same< < noun 0=0.22
cue shape A. same< < say 0=0.28;cue shape A. same> > say 0=0.51;cue shape Aw back< < say 1=-0.15
cue shape Aw before< < noun 1=0.18;cue shape Aw same< < judge 1=0.58;cue shape Aw same< < say 0=0.54
cue shape Aw same> > say 1=0.63;cue shape a, before< < say 1=-0.25;cue shape a, same< < judge 1=0.2
cue shape a, same< < say 1=0.6;cue shape a, same< > say 0=-0.36;cue shape a, same> > judge 1=-0.33
cue shape a, same> > noun 1=-0.2;cue shape a, same> > say 0=0.87;cue shape a. same< < judge 0=0.57
cue shape a. same< < judge 1=0.29;cue shape a. same< < noun 0=0.54;cue shape a. same< < say 0=0.19
cue shape a. same< < say 1=0.26;cue shape aw before< < say 1=-0.16;cue shape aw same< < judge 1=0.33
cue shape aw same< < noun 1=0.31;cue shape aw same< < say 1=0.37;cue shape aw same< > noun 0=0.4
cue shape aw same> > judge 0=-0.59;cue shape aw same> > noun 0=-0.26;cue shape aw same> > say 1=0.67
first same>=0.15;history 0 far back 2=-0.25;history 0 far history 3=-0.16;history 0 first last long=0.17
history 0 first last short=-0.17;history 0 here A,T short=0.38;history 0 here A. long=0.69
history 0 here A. short=0.83;history 0 here A.T short=-0.87;history 0 here Aw long=0.47
history 0 here Aw short=0.46;history 0 here AwT short=0.34;history 0 here a, long=0.27
history 0 here a. long=0.42;history 0 here a. short=0.53;history 0 here aw long=0.48
history 0 here aw short=0.33;history 0 here before 0=0.62;history 0 here before 1=0.32
history 0 here before 2=0.78;history 0 here history 0=0.63;history 0 here same 0=-0.21
history 0 here same 1=0.89;history 0 here same 2=0.72;history 0 last A. long=0.36
history 0 last A. short=-0.27;history 0 last Aw long=-0.18;history 0 last history 2=0.29
history 0 later here long=0.55;history 0 later here short=0.39;history 1 far Aw long=-0.15
history 1 here aw short=-0.17;kind body same<=0.35;kind he same<=0.44;kind he same>=0.27
kind i before<=-0.84;kind it same<=-0.2;kind it same>=-0.21;kind name same<=0.46;kind name same>=0.27
kind person same<=0.32;kind time same<=-0.18;kind who same<=0.59;left before< :=-0.3;left before< SYM=-0.22
left before< quote=0.4;left history< —=-0.25;left same< ,=0.58;left same< -=1.14;left same< .=0.83
left same< :=1.11;left same< ADV=0.37;left same< CCONJ=0.25;left same< DET=0.17;left same< PRON=0.18
left same< SYM=-0.5;left same< VERB=-0.17;left same< mark=0.88;left same< quote=0.7;left same< —=1.24
left same> PRON=-0.24;left same> SCONJ=-0.21;left same> SYM=-0.24;left same> VERB=0.15;left same> mark=0.21
left same> quote=0.43;lemma accept far=-0.26;lemma according near=0.34;lemma according same=1.95
lemma accuse same=1.22;lemma add near=0.21;lemma add same=0.19;lemma advise far=-0.19;lemma argue far=0.19
lemma ask same=-0.18;lemma assertion same=0.85;lemma assure far=0.34;lemma assure same=0.36
lemma begin far=-0.16;lemma believe same=-0.42;lemma book near=-0.38;lemma call near=0.43
lemma chant near=0.17;lemma charge far=-0.33;lemma claim same=0.18;lemma comment far=-0.17
lemma comments same=0.47;lemma conclude near=0.59;lemma confirm far=-0.16;lemma declare near=0.59
lemma describe near=0.76;lemma describe same=0.36;lemma document far=-0.2;lemma echo far=0.19
lemma emails near=0.6;lemma emails same=-0.29;lemma endorse same=0.35;lemma explain near=0.12
lemma explain same=0.46;lemma go near=-0.79;lemma go same=-0.4;lemma hold same=-0.54
lemma include near=-0.65;lemma include same=-0.58;lemma interview near=0.57;lemma letter same=0.61
lemma memoir far=0.18;lemma message same=0.32;lemma mock far=0.24;lemma note near=0.79;lemma note same=0.79
lemma notes far=-0.18;lemma offer same=-0.38;lemma post near=0.18;lemma post same=0.26;lemma press far=0.26
lemma promise near=0.4;lemma promise same=0.39;lemma questions same=0.23;lemma relate far=0.15
lemma remark far=-0.21;lemma reply near=0.52;lemma report near=0.46;lemma report same=0.63
lemma respond near=0.81;lemma respond same=0.4;lemma response same=-0.11;lemma say near=0.41
lemma say same=0.46;lemma see same=-0.22;lemma speech same=-0.26;lemma state near=-0.42
lemma state same=0.52;lemma statement near=-0.24;lemma suggest same=0.32;lemma support same=-0.26
lemma talk same=0.44;lemma tell near=0.36;lemma think same=-0.25;lemma tout far=0.16
lemma transcript far=-0.15;lemma tweet near=0.2;lemma use same=-0.27;lemma want same=0.49
lemma words near=0.57;lemma words same=-0.25;lemma write near=0.2;lemma write same=0.29
link ,_, same<< noun 0=0.2;link ,_, same<< say 1=0.18;link ,_, same>> say 0=0.49
link ,_. after>> say 1=-0.16;link ,_. same<< judge 1=0.49;link ,_. same<< noun 0=0.65
link ,_. same<< say 0=0.3;link ,_. same<< say 1=0.49;link ,_w same<< say 0=0.78
link ._, before<< say 0=-0.46;link ._, same>> judge 1=-0.17;link ._, same>> say 0=0.54
link ._. after>> say 0=0.21;link ._. after>> say 1=0.43;link ._. before<< judge 1=0.57
link ._. before<< noun 0=0.27;link ._. before<< noun 1=0.29;link ._. before<< say 0=0.3
link ._. before<< say 1=0.56;link ._. same>> say 0=0.68;link :_, same>> say 0=0.97
link :_. before<< judge 1=-0.23;link :_. before<< noun 1=-0.23;link :_. before<< say 1=-0.7
link :_. history<< judge 1=-0.19;link :_. history<< say 1=-0.19;link :_. same<< judge 1=-0.11
link :_. same<< noun 1=0.21;link :_. same<< say 0=0.21;link ADP_. same<< say 1=0.45
link ADV_. history<< say 1=-0.16;link AUX_. same<< say 1=0.27;link AUX_w same<< judge 1=0.42
link AUX_w same<< noun 1=0.59;link AUX_w same<< say 1=0.16;link DET_w same<< noun 1=-0.28
link DET_w same<< say 1=0.52;link PART_. same<< say 1=-0.58;link PART_w history<< judge 1=-0.15
link PART_w same<< say 1=-0.5;link PUNCT_, history<< say 1=-0.15;link PUNCT_, same>> say 0=1.06
link VERB_, same<< judge 0=0.51;link VERB_. before<< say 1=-0.19;link VERB_. same<< judge 0=0.49
link VERB_. same<< noun 1=-0.33;link VERB_. same<< say 0=0.87;link VERB_. same<< say 1=0.21
link VERB_w before<< say 1=0.2;link VERB_w same<< judge 0=-0.17;link VERB_w same<< say 0=0.09
link VERB_w same<< say 1=0.34;link VERB_w same>> judge 1=0.18;link VERB_w same>> noun 1=0.34
link a_. same<< judge 1=0.68;link a_. same<< noun 1=0.32;link a_. same<< say 1=0.16
link a_w same<< judge 1=0.22;link a_w same<< noun 1=0.37;link a_w same>> noun 1=-0.26
link a_w same>> say 1=0.44;link and_. same<< say 1=0.33;link as_. same<< judge 1=0.82
link as_. same<< say 1=0.63;link is_. same<< say 1=-0.46;link is_w back<< say 1=0.33
link is_w same<< say 1=0.35;link phrase_, same<< judge 1=0.52;link phrase_, same<< noun 1=0.63
link phrase_, same<< say 1=-0.61;link phrase_, same>> noun 1=-0.14;link phrase_, same>> say 0=0.64
link phrase_. after>> say 0=-0.16;link phrase_. before<< noun 1=0.2;link phrase_. history<< noun 1=-0.16
link phrase_. same<< judge 1=0.44;link phrase_. same<< noun 0=0.39;link phrase_. same<< noun 1=0.4
link phrase_. same<< say 1=0.23;link phrase_w before<< say 1=-0.31;link phrase_w same<< judge 1=0.58
link phrase_w same<< noun 1=0.25;link phrase_w same<< say 1=0.25;link phrase_w same<> noun 0=0.91
link phrase_w same>> judge 1=0.2;link phrase_w same>> noun 1=-0.23;link phrase_w same>> say 1=-0.15
link quote_, same>> say 0=0.45;link start:_. back<< noun 1=-0.3;link start:_. history<< say 1=-0.49
link start_, same>> say 0=0.35;link start_. back<< say 0=0.35;link start_. back<< say 1=0.35
link start_. same>> say 0=0.44;link start_w back<< say 1=-0.19;link start_w same>> noun 1=0.39
link start_w same>> say 0=-0.3;link start_w same>> say 1=0.97;link that_. same<< noun 0=0.57
link that_. same<< noun 1=0.22;link that_w same<< say 0=0.28;link the_w before<< say 1=-0.37
link the_w same<< judge 1=-0.29;link the_w same<< noun 1=-0.32;link the_w same<< say 1=0.33
link the_w same>> judge 1=-0.29;link the_w same>> noun 1=0.24;link the_w same>> say 1=0.25
link to_. same<< say 1=0.25;link to_w back<< say 1=0.21;link to_w same<< judge 1=0.31
link to_w same<< say 1=0.47;link was_w same<< say 1=0.75;link were_. same<< say 1=-0.5;nobody=0.24
nobody 1 A,=1.08;nobody 1 A.=0.49;nobody 1 Aw=0.71;nobody 1 a,=0.7;nobody 1 a.=-0.2;nobody 1 aw=0.29
nobody 16 A,=0.29;nobody 16 A.=0.43;nobody 16 Aw=0.6;nobody 16 a.=0.48;nobody 16 aw=-0.33;nobody 2 A,T=0.84
nobody 2 A.=-0.58;nobody 2 A.T=0.47;nobody 2 AwT=0.56;nobody 2 a,=0.43;nobody 2 aw=0.27;nobody 3 A,=-0.35
nobody 3 A,T=0.8;nobody 3 A.T=0.97;nobody 3 AwT=0.77;nobody 4 A,T=0.28;nobody 4 A.=-0.2;nobody 4 A.T=0.77
nobody 4 AwT=1.16;nobody 4 a.=0.17;nobody 6 A,T=1.08;nobody 6 A.=-0.2;nobody 6 Aw=0.46;nobody 9 Aw=0.38
nobody A,T false false=0.87;nobody A. true false=-0.2;nobody A. true true=0.33;nobody A.T false false=1.11
nobody Aw false false=0.36;nobody Aw true false=0.9;nobody AwT false false=0.7;nobody after - aw short=0.65
nobody after ADP Aw long=-0.47;nobody after ADP AwT short=0.69;nobody after ADP aw long=-0.34
nobody after ADV a. short=-0.7;nobody after ADV aw short=0.37;nobody after AUX AwT short=0.94
nobody after AUX aw short=0.52;nobody after CCONJ a, short=0.17;nobody after CCONJ a. long=0.39
nobody after PART aw short=-0.52;nobody after PRON aw short=0.49;nobody after VERB A,T short=0.97
nobody after VERB A. long=-0.36;nobody after VERB a, long=-0.16;nobody after VERB a, short=0.4
nobody after VERB aw short=0.67;nobody after mark A. long=0.42;nobody after none A. long=0.29
nobody after none A. short=-0.35;nobody after none Aw long=-0.73;nobody after none a. long=0.24
nobody after one none ,=0.19;nobody after one none ADP=0.35;nobody after one none ADV=0.45
nobody after one none PART=0.57;nobody after one none PRON=0.57;nobody after one none PUNCT=0.66
nobody after one none a=0.25;nobody after one none are=0.35;nobody after one none in=0.52
nobody after one none is=0.4;nobody after one none of=0.37;nobody after one none phrase=0.24
nobody after one none quote=-0.29;nobody after one none short=0.2;nobody after one none start=0.24
nobody after one none the=0.28;nobody after one none was=0.25;nobody after one none were=-0.37
nobody after one said ,=0.18;nobody after one said :=-0.32;nobody after one said AUX=0.31
nobody after one said PART=1.34;nobody after one said VERB=0.72;nobody after one said and=-0.45
nobody after one said long=0.26;nobody after one said phrase=0.33;nobody after one said short=0.21
nobody after one said that=-0.27;nobody after one said to=-0.25;nobody after one unsaid long=1.41
nobody after one unsaid short=1.57;nobody after phrase A,T short=0.72;nobody after phrase A. short=0.19
nobody after phrase Aw short=0.79;nobody after phrase AwT short=0.86;nobody after phrase a, short=0.42
nobody after phrase aw short=0.51;nobody before , short=0.54;nobody before . short=-0.16
nobody before : long=0.31;nobody before : short=-0.6;nobody before ADJ short=0.41
nobody before ADP long=0.37;nobody before ADP short=0.55;nobody before ADV long=1.05
nobody before PART long=0.57;nobody before PART short=0.63;nobody before PRON short=0.68
nobody before PUNCT long=0.71;nobody before PUNCT short=0.44;nobody before SCONJ long=-0.22
nobody before a short=0.17;nobody before and short=0.59;nobody before are long=0.73
nobody before as long=0.33;nobody before for short=0.49;nobody before in short=0.41
nobody before is long=0.97;nobody before is short=-0.26;nobody before phrase short=0.42
nobody before quote long=-0.3;nobody before start long=0.24;nobody before start short=0.14
nobody before that short=-0.45;nobody before the long=-0.14;nobody before the short=0.39
nobody before to long=0.33;nobody before to short=0.2;nobody before was long=0.37
nobody before were long=-0.33;nobody before were short=-0.41;nobody best judge 0  aw=0.37
nobody best judge 0  long=-0.12;nobody best judge 0  short=0.21;nobody best judge 1  a,=0.26
nobody best judge 1  aw=-0.22;nobody best judge 1  long=-0.27;nobody best judge 1  short=0.16
nobody best judge 2  a.=0.21;nobody best judge 2  short=0.2;nobody best judge 4  a.=0.35
nobody best judge 4  aw=0.32;nobody best judge 4  long=0.34;nobody best judge 8  aw=0.61
nobody best judge 8  short=0.35;nobody best none A,=0.37;nobody best none A.T=-0.39;nobody best none Aw=0.81
nobody best none AwT=0.47;nobody best none a,=0.97;nobody best none a.=-0.16;nobody best none aw=0.65
nobody best none short=0.34;nobody best noun 0  A.=0.4;nobody best noun 0  aw=-0.22
nobody best noun 0  long=0.9;nobody best noun 0  short=0.4;nobody best noun 1  a.=0.15
nobody best noun 1  aw=-0.23;nobody best noun 1  long=0.57;nobody best noun 2  a.=0.23
nobody best noun 2  aw=-0.38;nobody best noun 2  short=0.55;nobody best noun 4  aw=0.21
nobody best noun 4  long=0.25;nobody best noun 4  short=0.1;nobody best noun 8  short=0.31
nobody best say 0  A,T=0.34;nobody best say 0  A.=0.19;nobody best say 0  Aw=1;nobody best say 0  AwT=1.2
nobody best say 0  a.=0.27;nobody best say 0  long=0.21;nobody best say 1  A.=-0.2
nobody best say 1  a,=-0.24;nobody best say 1  short=0.2;nobody best say 2  A,=0.5
nobody best say 2  Aw=0.26;nobody best say 2  a,=-0.57;nobody best say 4  Aw=-0.43
nobody best say 4  a,=-0.39;nobody best say 4  a.=0.48;nobody best say 8  long=0.24
nobody best say 8  short=0.24;nobody continues false=0.24;nobody continues true=0.53
nobody ends ADJ NOUN long=0.2;nobody ends ADP ADJ long=0.6;nobody ends ADP ADP long=0.39
nobody ends ADP ADV long=0.88;nobody ends ADP NOUN short=-0.56;nobody ends ADP PRON long=-0.39
nobody ends ADP PROPN long=0.77;nobody ends ADV ADJ long=-0.7;nobody ends ADV ADV long=-0.14
nobody ends ADV ADV short=0.24;nobody ends ADV NOUN short=-0.18;nobody ends ADV PROPN long=-0.37
nobody ends ADV VERB long=0.73;nobody ends ADV VERB short=0.43;nobody ends AUX NOUN long=0.29
nobody ends AUX NOUN short=-0.31;nobody ends AUX PROPN long=-0.34;nobody ends AUX VERB long=-0.24
nobody ends CCONJ ADJ long=0.52;nobody ends CCONJ ADV long=0.41;nobody ends CCONJ PRON long=-0.42
nobody ends CCONJ PROPN long=0.29;nobody ends DET ADP long=-0.36;nobody ends DET PRON long=-0.26
nobody ends DET PROPN long=0.7;nobody ends DET PROPN short=1.11;nobody ends NOUN NOUN short=0.47
nobody ends NOUN PROPN short=0.92;nobody ends NOUN VERB long=0.4;nobody ends PRON ADJ short=-0.22
nobody ends PRON ADP long=0.62;nobody ends PRON AUX long=0.54;nobody ends PRON DET long=-0.16
nobody ends PRON PART long=0.35;nobody ends PRON PRON long=0.29;nobody ends PRON PROPN short=-0.72
nobody ends PRON VERB short=0.2;nobody ends PROPN AUX long=1.14;nobody ends PROPN NOUN long=0.34
nobody ends PROPN PRON long=0.52;nobody ends PROPN PROPN long=0.72;nobody ends PROPN PROPN short=0.49
nobody ends PROPN VERB long=0.23;nobody ends PROPN VERB short=-0.66;nobody ends SCONJ ADJ long=0.4
nobody ends SCONJ NOUN long=0.22;nobody ends VERB ADJ long=-0.19;nobody ends VERB ADP short=-0.31
nobody ends VERB ADV long=0.27;nobody ends VERB PRON long=-0.21;nobody ends VERB PROPN long=0.45
nobody ends VERB PROPN short=0.57;nobody ends VERB VERB long=-0.29;nobody ends VERB VERB short=0.37
nobody makeup other none long=0.5;nobody makeup other none short=0.3;nobody makeup other verb long=0.34
nobody makeup other verb short=0.19;nobody makeup self aux long=0.21;nobody makeup self none long=0.31
nobody makeup self none short=0.68;nobody said false short=0.25;nobody said true long=0.29
nobody said true short=0.2;nobody word =0.23;nobody word an=0.61;nobody word and=0.34;nobody word are=0.4
nobody word as=0.15;nobody word for=0.52;nobody word in=0.31;nobody word is=0.21;nobody word of=0.6
nobody word on=0.6;nobody word the=0.36;nobody word to=0.24;nobody word was=0.27;nocue same<=0.15
nocue we=-0.16;nocue you=-0.15;place before< 0 cue=0.23;place before< 1 cue=0.18;place history< 1 cue=0.24
place same< 0 cue=0.23;place same< 1 cue=0.28;place same< 2 bare=0.18;place same< 2 cue=0.34
place same< 3 bare=0.16;place same< 3 cue=0.27;place same< 4 bare=0.24;place same< 4 cue=0.24
place same> 0 bare=0.36;place same> 0 cue=0.37;place same> 2 cue=0.2;place same> 4 cue=-0.22
right before< (=0.46;right before< :=1.04;right before< SYM=-0.25;right before< mark=-0.2
right history< mark=-0.19;right same< (=0.78;right same< )=-0.4;right same< ,=0.19;right same< -=0.23
right same< .=-0.21;right same< :=0.29;right same< ADJ=0.75;right same< ADV=0.39;right same< NUM=0.19
right same< PART=0.35;right same< SYM=0.8;right same< VERB=0.45;right same< mark=-0.26
right same< quote=-0.2;right same> (=0.55;right same> ,=0.3;right same> -=0.13;right same> :=-0.29
right same> ADJ=0.26;right same> NUM=-0.21;right same> VERB=0.25;right same> mark=0.22;right same> —=0.18
shape A, long same>=0.16;shape A. long same<=0.24;shape A. long same>=0.31;shape Aw short same<=0.18
shape a, long same>=0.26;shape a, short same<=0.21;shape a. short same<=0.16;shape a. short same>=-0.18
shape aw long same<=0.28;shape aw short same<=0.26;tie after noun source=0.27;tie after say apposed=1.42
tie after say infinitive=-0.21;tie after> judge direct 0=0.25;tie back< judge direct 2=0.15
tie back< judge infinitive 1=-0.18;tie back< noun issuer 0=0.46;tie back< noun owner 0=-0.22
tie back< say apposed 4=0.24;tie back< say direct 0=0.19;tie back< say direct 1=0.19
tie back< say inverted 0=0.15;tie back< say inverted 2=0.16;tie before judge participle=0.28
tie before judge relative=0.33;tie before noun issuer=0.33;tie before say according=0.76
tie before say direct=0.2;tie before say inverted=0.29;tie before say relative=0.35
tie before< judge direct 1=-0.38;tie before< judge infinitive 4=-0.31;tie before< judge participle 2=0.31
tie before< noun issuer 0=0.66;tie before< noun issuer 2=0.3;tie before< noun issuer 4=0.5
tie before< noun owner 2=-0.2;tie before< noun owner 4=-0.19;tie before< say apposed 8=-0.17
tie before< say direct 0=0.27;tie before< say direct 1=0.27;tie before< say direct 2=0.34
tie before< say inverted 0=0.13;tie before< say inverted 1=0.17;tie before< say inverted 4=0.23
tie before< say inverted 8=0.47;tie judge agent name=0.38;tie judge agent people=0.19
tie judge agent thing=-0.17;tie judge apposed thing=-0.23;tie judge direct document=-0.15
tie judge direct i=-0.19;tie judge direct it=0.19;tie judge direct you=-0.21;tie judge infinitive body=0.19
tie judge participle body=-0.52;tie judge participle document=-0.67;tie judge participle it=-0.38
tie judge participle people=0.18;tie judge participle thing=-0.32;tie judge passive body=-0.19
tie judge passive document=-0.28;tie judge passive people=0.43;tie judge relative name=0.17
tie judge relative people=-0.18;tie judge relative person=-0.23;tie judge shared body=0.24
tie judge shared name=0.14;tie judge shared people=-0.5;tie noun issuer document=-0.28
tie noun issuer it=-0.27;tie noun issuer person=0.14;tie noun source body=0.22
tie noun source document=-0.14;tie noun source person=0.42;tie same judge agent=0.65
tie same judge apposed=0.55;tie same judge issuer=0.64;tie same judge participle=0.25
tie same judge relative=-0.27;tie same noun issuer=0.4;tie same say according=1.52;tie same say apposed=0.29
tie same say direct=0.38;tie same say infinitive=-0.24;tie same say inverted=0.3;tie same say issuer=0.37
tie same say participle=0.26;tie same say passive=-0.51;tie same say relative=-0.6
tie same< judge apposed 1=0.23;tie same< judge direct 0=0.38;tie same< judge direct 1=0.22
tie same< judge direct 2=0.38;tie same< judge direct 4=0.42;tie same< judge infinitive 4=0.38
tie same< judge infinitive 8=-0.54;tie same< judge participle 1=0.35;tie same< judge participle 4=0.36
tie same< judge participle 8=0.38;tie same< judge shared 2=0.2;tie same< noun issuer 0=0.37
tie same< noun issuer 1=0.58;tie same< noun issuer 2=0.49;tie same< noun issuer 4=0.42
tie same< noun issuer 8=0.53;tie same< noun owner 0=0.24;tie same< say apposed 0=-0.2
tie same< say apposed 2=0.14;tie same< say apposed 4=0.63;tie same< say apposed 8=0.9
tie same< say direct 0=0.34;tie same< say direct 1=0.28;tie same< say direct 2=0.46
tie same< say direct 4=0.42;tie same< say direct 8=0.32;tie same< say inverted 0=-0.21
tie same< say inverted 1=-0.99;tie same< say inverted 2=-0.51;tie same< say inverted 4=-0.58
tie same< say inverted 8=-0.68;tie same< say participle 4=0.51;tie same< say participle 8=0.25
tie same< say shared 0=0.48;tie same< say shared 2=0.26;tie same< say shared 4=0.6
tie same> judge direct 0=0.41;tie same> judge direct 1=-0.44;tie same> judge direct 8=-0.18
tie same> judge infinitive 0=0.45;tie same> judge participle 0=0.18;tie same> judge shared 0=0.39
tie same> noun issuer 0=0.21;tie same> noun owner 1=-0.29;tie same> say direct 0=0.37
tie same> say direct 1=0.2;tie same> say direct 8=0.33;tie same> say infinitive 0=-0.31
tie same> say inverted 0=0.54;tie same> say inverted 4=-0.22;tie same> say inverted 8=0.77
tie same> say participle 0=0.25;tie say according body=0.55;tie say according document=0.35
tie say according name=0.6;tie say according people=-0.15;tie say according thing=0.29
tie say agent name=0.31;tie say apposed name=0.17;tie say direct document=0.16;tie say direct i=-0.26
tie say direct other-pronoun=-0.62;tie say direct person=0.18;tie say infinitive body=-0.33
tie say infinitive document=0.46;tie say infinitive it=-0.26;tie say infinitive thing=-0.42
tie say inverted body=-0.43;tie say inverted he=-0.38;tie say inverted name=0.18
tie say inverted people=-0.36;tie say inverted person=0.36;tie say inverted thing=-0.24
tie say issuer body=0.59;tie say issuer he=0.23;tie say participle document=-0.36;tie say participle he=0.14
tie say participle person=0.21;tie say participle thing=-0.25;tie say passive he=0.32
tie say passive name=-0.21;tie say passive thing=-0.19;tie say relative name=-0.26
tie say relative people=-0.21;tie say relative person=-0.25;tie say shared body=-0.5;tie say shared he=0.14
tie say shared person=-0.35;tie say shared thing=-0.59;zone same<=0.2
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
